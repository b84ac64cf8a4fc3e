using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables.Languages;

internal static class French
{
    public static TableLanguage Words { get; } = new("fr")
    {
        Headers = new Dictionary<CookieField, string[]>
        {
            [CookieField.Name] = ["Nom", "Cookie", "Nom du cookie", "Traceur"],
            [CookieField.Provider] = ["Fournisseur", "Émetteur", "Éditeur"],
            [CookieField.Purpose] = ["Finalité", "Description", "Objectif", "Utilité"],
            [CookieField.Duration] = ["Durée", "Durée de vie", "Durée de conservation", "Expiration"],
            [CookieField.Category] = ["Catégorie", "Famille"],
            [CookieField.Storage] = ["Type", "Type de stockage"],
            [CookieField.Domain] = ["Domaine", "Hôte"],
            [CookieField.Party] = ["Partie", "Propre ou tiers"],
        },
        Openings = ["Enregistre", "Mémorise", "Conserve", "Reconnaît", "Compte", "Sert à retrouver", "Permet de connaître"],
        Objects =
        [
            "la langue que vous avez choisie", "le contenu de votre panier", "un identifiant de ce navigateur", "la fermeture du bandeau",
            "les pages consultées", "votre réponse à la demande de consentement", "l'état de votre connexion",
            "la version de la page affichée", "le serveur qui répond à vos requêtes", "le nombre de lectures d'une vidéo",
            "la campagne qui vous a conduit ici", "la taille de la fenêtre et la police choisie",
        ],
        Tails =
        [
            "afin de ne pas vous le redemander", "pendant que vous passez d'une page à l'autre", "pour mesurer l'usage des pages",
            "et proposer des offres proches de vos intérêts", "jusqu'à la fin de la commande", "et protège les formulaires contre les abus",
            "d'une visite à l'autre", "sans savoir qui vous êtes", "pour nos statistiques mensuelles",
        ],
        Sentences =
        [
            "Aucune donnée personnelle n'est gardée.", "La valeur est un nombre aléatoire.", "La boutique ne fonctionne pas sans lui.",
            "Des données peuvent être transmises à des partenaires.", "Vous pouvez retirer votre accord à tout moment.",
        ],
        Durations =
        [
            "Session", "1 an", "2 ans", "30 jours", "13 mois", "24 heures", "6 mois", "1 jour", "90 jours", "10 minutes",
            "Jusqu'à la fermeture du navigateur", "Persistant", "1 an et 1 mois", "400 jours",
        ],
        Categories = ["Nécessaire", "Strictement nécessaire", "Fonctionnels", "Statistiques", "Mesure d'audience", "Marketing"],
        Storages = ["Cookie HTTP", "Stockage local", "Stockage de session", "Pixel"],
        Parties = ["Première partie", "Tierce partie"],
        Others = [("Base légale", ["Consentement", "Intérêt légitime"]), ("Vérifié", ["Oui", "Non"])],
        Titles = ["Les cookies de nos pages", "Quels cookies utilisons-nous ?", "Politique relative aux cookies"],
        Introductions =
        [
            "Nos pages déposent de petits fichiers dans votre navigateur. Le tableau suivant dit lesquels, par qui et jusqu'à quand.",
            "Lors de votre visite, les éléments suivants sont inscrits sur votre appareil. Vous pouvez les effacer quand vous le voulez.",
        ],
        Sections = ["Cookies strictement nécessaires", "Cookies de mesure d'audience", "Cookies publicitaires", "Liste des cookies"],
        Closings =
        [
            "La plupart des navigateurs permettent de refuser les cookies. Certaines parties de nos pages ne fonctionneront alors plus.",
            "Pour toute question sur cette liste, écrivez à notre délégué à la protection des données.",
        ],
    };
}
