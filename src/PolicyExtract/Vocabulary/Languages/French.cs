namespace PolicyExtract.Vocabulary.Languages;

internal static class French
{
    public static Language Words { get; } = new()
    {
        Tag = "fr",
        Headers = new()
        {
            Name =
                "nom, noms, nom du cookie, nom des cookies, nom de cookie, nom cookie, cookie, cookies, cookie(s), témoin, témoins, " +
                "nom du témoin, nom du traceur, traceur, traceurs, intitulé, intitulé du cookie, dénomination, identifiant, " +
                "identifiant du cookie, clé, libellé, nom technique, cookies déposés, cookies concernés, " +
                "liste des cookies, nom du fichier, titre, désignation",
            Provider =
                "fournisseur, fournisseurs, émetteur, émetteurs, émetteur du cookie, éditeur, éditeurs, tiers, société, sociétés, " +
                "entreprise, prestataire, prestataires, partenaire, partenaires, déposé par, placé par, responsable, " +
                "responsable de traitement, responsable du traitement, fournisseur du cookie, fournisseur de service, " +
                "fournisseur de services, nom du fournisseur, prestataire de service, propriétaire, organisme, nom du prestataire, " +
                "qui dépose le cookie, dépositaire, tiers concerné, destinataire, destinataires, nom du tiers, nom du partenaire, " +
                "éditeur du cookie, fourni par, mis en place par, émis par, plateforme, régie, cookie déposé par, opérateur, " +
                "qui dépose ce cookie, qui dépose ce traceur, qui le dépose",
            Feature =
                "fonctionnalité, fonctionnalités, fonction et emplacement, fonctionnalité et emplacement, emplacement, " +
                "module, page, rubrique, produit, lieu, où",
            Category =
                "catégorie, catégories, catégorie de cookie, catégorie de cookies, catégorie du cookie, catégorie de traceur, " +
                "famille, famille de cookies, classe, classification, groupe, catégorie des cookies",
            Purpose =
                "finalité, finalités, finalité du cookie, finalités du cookie, finalité des cookies, finalités des cookies, but, " +
                "buts, objectif, objectifs, objet, utilité, utilisation, usage, description, descriptif, description du cookie, " +
                "description de l'usage, rôle, rôle du cookie, raison, motif, à quoi ça sert, à quoi sert ce cookie, à quoi sert-il, " +
                "à quoi sert le cookie, détails, détail, explication, explications, informations, pourquoi, commentaire, " +
                "commentaires, données collectées, finalité du traitement, description et finalité, finalité et description, action, " +
                "actions, remarques, données traitées, précisions, en savoir plus, emploi, destination",
            Duration =
                "durée, durées, durée de vie, durée de vie du cookie, durée de validité, durée de conservation, durée du cookie, " +
                "durée de conservation du cookie, durée maximale, durée maximale de conservation, durée de stockage, " +
                "durée maximale de stockage, durée de stockage maximale, durée de rétention, durée d'expiration, durée d'utilisation, " +
                "échéance, expiration, expire, expire après, date d'expiration, délai d'expiration, délai, délai de conservation, " +
                "période, période de conservation, validité, conservation, péremption, temps de conservation, temps de vie, " +
                "durée de dépôt, rétention, persistance, terme, date de fin, délais de conservation, durée de vie des cookies, " +
                "durée de conservation des cookies, durée de conservation maximale, fin de validité, cookie de session ou permanent, " +
                "expiration du cookie, date limite, " +
                "délai d'expiration par défaut, durée par défaut, durée de conservation par défaut, expiration par défaut, " +
                "date d'expiration par défaut, durée de vie par défaut, durée de validité par défaut",
            Domain =
                "domaine, domaines, nom de domaine, hôte, hôtes, site, site web, site internet, url, adresse, domaine du cookie, " +
                "domaine hôte, sous-groupe de cookies",
            Party =
                "partie, première ou tierce partie, partie tierce, interne ou externe, interne ou tiers, propriétaire ou tiers, " +
                "première partie, tierce partie, cookie tiers, 1ère ou 3e partie, first ou third party",
            Storage =
                "stockage, type de stockage, mode de stockage, support de stockage, technologie, technologie utilisée, technologies, " +
                "type de technologie, type de traceur, lieu de stockage, emplacement de stockage",
            Type =
                "type, types, type de cookie, type de cookies, type du cookie, types de cookies, type des cookies, nature, " +
                "nature du cookie, genre, sorte",
            Service =
                "service, services, nom du service, outil, outils, application, solution, logiciel, système, module externe, " +
                "service tiers, services tiers, nom de l'outil, nom de la solution",
            Origin = "origine, source, origine du cookie, provenance, source du cookie",
            Function = "fonction, fonctions, fonction du cookie, fonctionnement",
            Used = "cookies utilisés",
            Other =
                "base légale, base juridique, fondement juridique, fondement légal, pays, pays de traitement, " +
                "lieu de traitement, transfert hors ue, numéro, consentement requis, consentement nécessaire",
        },
        Retention = new()
        {
            Second = "seconde, secondes, sec, s",
            Minute = "minute, minutes, min, mn",
            Hour = "heure, heures, h",
            Day = "jour, jours, j, jours calendaires",
            Week = "semaine, semaines, sem",
            Month = "mois",
            Year = "an, ans, année, années",
            Numbers =
                "un=1, une=1, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, onze=11, douze=12, treize=13, " +
                "quatorze=14, quinze=15, dix huit=18, vingt=20, vingt quatre=24, vingt cinq=25, vingt six=26, trente=30, " +
                "trente six=36, quarante huit=48, soixante=60, quatre vingt dix=90, cent=100, " +
                "demi=0.5, une demi=0.5",
            Session =
                "session, session utilisateur, de session, cookie de session, cookies de session, durée de la session, " +
                "durée de session, pendant la session, le temps de la session, la durée de la session, fin de session, " +
                "fin de la session, jusqu'à la fin de la session, à la fin de la session, jusqu'à fin de session, " +
                "session de navigation, session de navigateur, session du navigateur, session en cours, temps de la session, " +
                "session navigateur, par session, une session, durée de la navigation, durée de la visite, le temps de la visite, " +
                "temporaire, fin de navigation, fin de session du navigateur, sessions, " +
                "fin de la visite, la durée de la visite, durée de votre visite",
            Browser = "navigateur, navigateurs, fenêtre, onglet",
            Closing = "ferme, fermez, fermé, fermée, fermeture, fermer, fermant, quitte, quittez, quitter, fin, clôture",
            Persistent =
                "permanent, permanente, permanents, persistant, persistante, persistants, cookie persistant, cookies persistants, " +
                "illimité, illimitée, durée illimitée, n'expire jamais, n'expire pas, jamais, sans expiration, indéfini, indéfinie, " +
                "indéfiniment, infini, infinie, sans limite, pas d'expiration, aucune expiration, sans limitation, à vie, " +
                "pas de limite, aucune limite, toujours, sans limite de durée, éternel, n'expirent jamais, sans fin",
            Variable =
                "variable, variables, varie, selon, dépend, diverses, divers, différentes, différents, varient, en fonction, " +
                "quelques secondes, quelques minutes, quelques heures, quelques jours",
            Unknown =
                "inconnu, inconnue, non défini, non définie, non précisé, non précisée, non disponible, non communiqué, " +
                "non communiquée, non applicable, sans objet, non spécifié, non spécifiée, néant, aucun, aucune, indéterminé, " +
                "indéterminée, non connu, non renseigné, en attente",
            Immediate = "immédiat, immédiate, immédiatement, instantané, supprimé immédiatement, suppression immédiate",
            UpTo =
                "jusqu'à, jusqu'à un maximum de, maximum, au maximum, max, maxi, maximum de, au plus, pas plus de, moins de, " +
                "dans la limite de, inférieur à, tout au plus, un maximum de, n'excédant pas, maximale, maximal",
            AtLeast = "au moins, minimum, au minimum, plus de, minimum de, ou plus, supérieur à",
            About = "environ, approximativement, à peu près, env, presque, quasi, généralement",
            To = "à, ou, et, jusqu'à, au",
            Until = "jusqu'à, jusqu'au, jusqu'à ce que, lorsque, quand, dès que, dès, lors de, au moment, tant que, après, le",
            LastVisit =
                "dernière visite, votre dernière visite, dernier accès, dernière connexion, dernière consultation, chaque visite, " +
                "dernière session, dernier passage",
            LastActivity =
                "dernière activité, inactivité, d'inactivité, dernière utilisation, dernière interaction, dernière action, " +
                "sans activité, dernière mise à jour",
            Set =
                "dépôt, leur dépôt, son dépôt, premier dépôt, création, installation, à compter de la création, " +
                "à compter de l'installation, mise en place, inscription, insertion, placement, pose, première visite, " +
                "enregistrement, date de dépôt, dépôt du cookie",
            Consent = "consentement, votre consentement, recueil du consentement, accord, acceptation",
            Fillers =
                "expire, expirent, expiration, après, à partir de, à compter de, suivant, depuis, le, la, les, l, d, de, des, du, en, " +
                "pour, pendant, est, sont, ce, cette, cookie, cookies, traceur, conservé, conservés, conservée, conservation, stocké, " +
                "stockés, valable, valide, validité, durée, durée de vie, durée de conservation, vie, période, supprimé, supprimés, " +
                "automatiquement, par défaut, puis, seulement, dure, votre, terminal, appareil, date, données, fixe, utilisateur, " +
                "visite, chaque, navigateur, site, stockage, maximale, renouvelé, renouvelable, une, un, au, aux, bout, " +
                "configuration, mise à jour",
        },
        Categories = new()
        {
            Necessary =
                "nécessaire, nécessaires, strictement nécessaire, strictement nécessaires, obligatoire, obligatoires, essentiel, " +
                "essentiels, essentielle, essentielles, indispensable, indispensables, technique, techniques, de fonctionnement, " +
                "fonctionnement, bon fonctionnement, prestation de services, toujours actif, toujours actifs, requis, exempté, " +
                "exemptés, exemptés de consentement, de base, opérationnels, techniquement nécessaires, " +
                "nécessaires au fonctionnement",
            Security =
                "sécurité, sécurisation, prévention de la fraude, fraude, authentification, lutte contre la fraude, " +
                "protection contre les robots, connexion",
            Preferences =
                "préférence, préférences, de préférences, personnalisation, de personnalisation, confort, de confort, " +
                "fonctionnalité?, fonctionnalités?, fonctionnel?, fonctionnels?, fonctionnelle?, fonctionnelles?, " +
                "expérience utilisateur, ergonomie, paramètres, réglages, langue, assistance, expérience, commentaires, vidéos, " +
                "vidéo, médias externes, contenus externes, support, api",
            Analytics =
                "analyse, analyses, analytique, analytiques, d'analyse, statistique, statistiques, mesure d'audience, " +
                "mesure de l'audience, mesure, mesures, mesure de performance, audience, performance?, performances?, " +
                "analyse d'audience, analyse statistique, d'audience, amélioration, études, mesure de fréquentation, fréquentation, " +
                "analytics, suivi d'audience",
            Marketing =
                "marketing, publicité, publicités, publicitaire, publicitaires, publicité ciblée, ciblage, de ciblage, " +
                "régies publicitaires, régie publicitaire, reciblage, remarketing, suivi, traçage, pub, commercial, commerciaux, " +
                "commerciale, commerciales, promotionnels, publicité personnalisée, publicités personnalisées, profilage, " +
                "prospection, affiliation, publicité comportementale, pistage, conversion, " +
                "campagne, campagnes, efficacité des campagnes, mesure de l'efficacité, mesure de l'efficacité des campagnes",
            Social =
                "réseaux sociaux, réseau social, social, sociaux, médias sociaux, partage, partage social, de partage, " +
                "boutons sociaux, partage sur les réseaux sociaux",
            Other = "autre, autres, divers, autres cookies, facultatif, facultatifs, optionnel, optionnels",
            Unclassified =
                "non classé, non classés, non classifié, non classifiés, non catégorisé, inconnu, inconnus, en attente, " +
                "non catégorisés, indéfini, non classée, non classées, non classifiée, non classifiées, non catégorisée, " +
                "non catégorisées, finalité en attente d'enquête, en cours de classification",
            Negations =
                "non, pas, ne, facultatif, facultatifs, optionnel, optionnels, hors, soumis à consentement, soumis au consentement, " +
                "autres que",
        },
        Storage = new()
        {
            HttpCookie = "cookie http, témoin de connexion, témoin, fichier texte, cookie navigateur",
            LocalStorage = "stockage local, stockage local html, stockage du navigateur, mémoire locale",
            SessionStorage = "stockage de session",
            Pixel =
                "pixel, pixels, pixel espion, pixel de suivi, pixel invisible, balise web, balises web, pixels espions, balise, " +
                "balises, pixel traceur",
            Script = "script, scripts, code javascript",
            Fingerprint = "empreinte numérique, empreinte, prise d'empreinte, empreinte du navigateur, prise d'empreinte numérique",
            AppStorage = "stockage d'application, stockage de l'application, application mobile",
        },
        Party = new()
        {
            First =
                "première partie, propriétaire, propriétaires, propre, propres, interne, internes, première, " +
                "cookie interne, cookies internes, 1ère partie, éditeur du site, notre site, first party, nous, ce site, " +
                "ce site web, notre site web, propriétaire du site, propriétaire de ce site, exploitant du site, " +
                "nous mêmes",
            Third =
                "tierce partie, tiers, tierce, tierces, externe, externes, cookie tiers, cookies tiers, partie tierce, 3e partie, " +
                "3ème partie, parties tierces, tierces parties, third party, partenaire, partenaires",
        },
        Text = new()
        {
            Connecting =
                "le, la, les, l, un, une, des, de, du, d, à, au, aux, en, dans, sur, sous, par, pour, avec, sans, vers, chez, entre, " +
                "et, ou, ni, mais, donc, or, car, que, qu, qui, dont, où, quand, si, comme, ce, cet, cette, ces, son, sa, ses, leur, " +
                "leurs, notre, nos, votre, vos, mon, ma, mes, est, sont, ne, se, s, plus, afin, lors, lorsque, puis, ainsi, jusqu, " +
                "depuis, pendant, après, avant, selon, via, très, être",
            Frequent =
                "pas, nous, vous, il, elle, cookies, site, données, utilisateur, permet, peut, sont, également, utilisation, " +
                "informations, c, n",
            And = "et, ainsi que",
            Or = "ou",
            Months =
                "janvier=1, février=2, mars=3, avril=4, mai=5, juin=6, juillet=7, août=8, septembre=9, octobre=10, novembre=11, " +
                "décembre=12, janv=1, févr=2, fév=2, avr=4, juil=7, sept=9, oct=10, nov=11, déc=12",
            Yes = "oui, vrai",
            No = "non, faux",
            LastUpdated =
                "dernière mise à jour, dernière mise à jour le, dernière mise à jour du, dernière modification, " +
                "date de dernière mise à jour, date de mise à jour, mise à jour, mise à jour le, mis à jour le, mis à jour, " +
                "en vigueur, en vigueur au, en vigueur depuis, en vigueur à compter du, version du, version en vigueur au, " +
                "date d'effet, date d'entrée en vigueur, date, publié le, à jour au, actualisé le, modifié le, dernière révision, " +
                "date de publication, date de la dernière mise à jour, en date du, applicable à compter du, entrée en vigueur",
            ConsentTerms =
                "consentement, accepter, tout accepter, refuser, tout refuser, paramétrer, gérer les cookies, préférences de cookies, " +
                "retirer votre consentement, personnaliser, continuer sans accepter",
            Examples = "par exemple, p ex, ex, exemple, exemples, notamment, tels que, tel que, comme, dont, telles que",
        },
    };
}
