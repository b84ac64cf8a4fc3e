using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Words that say whether a cookie may be refused, in all languages at once.</summary>
public static class ConsentWords
{
    private static readonly ValueList<string> Exempt = new[]
    {
        "cannot be switched off", "can not be switched off", "can't be switched off", "cannot be disabled", "cannot be turned off",
        "cannot be deactivated", "cannot be refused", "always active", "always on", "always enabled", "without your consent",
        "do not require consent", "do not require your consent", "does not require consent", "no consent required", "exempt from consent",
        "immer aktiv", "keine einwilligung", "ohne einwilligung", "nicht deaktiviert werden", "nicht abgeschaltet werden",
        "keiner einwilligung",
        "toujours actif", "toujours active", "ne peuvent pas être désactivés", "ne peuvent être désactivés", "sans consentement",
        "sans votre consentement", "ne nécessitent pas", "exemptés de consentement", "exempts de consentement",
        "siempre activ", "no requieren consentimiento", "no requieren su consentimiento", "no se pueden desactivar",
        "no pueden desactivarse",
        "exceptuadas", "exentas", "sempre attiv", "non richiedono il consenso", "non richiedono consenso", "non possono essere disattivat",
        "senza consenso", "altijd actief", "geen toestemming", "zonder toestemming", "niet worden uitgeschakeld",
        "sempre ativ", "não requerem consentimento", "não exigem consentimento", "não podem ser desativad", "sem consentimento",
        "zawsze aktywn", "nie wymagają zgody", "nie można wyłączyć", "nie można ich wyłączyć", "bez zgody",
        "alltid aktiv", "kräver inget samtycke", "kräver inte samtycke", "utan samtycke", "kan inte stängas av",
        "altid aktiv", "kræver ikke samtykke", "uden samtykke", "kan ikke slås fra", "kan ikke fravælges", "uten samtykke",
        "krever ikke samtykke",
        "kan ikke slås av", "aina aktiiv", "aina käytössä", "ilman suostumusta", "eivät vaadi suostumusta", "ei voi poistaa käytöstä",
        "vždy aktivní", "nevyžadují souhlas", "nelze vypnout", "bez souhlasu", "всегда активн", "не требуют согласия", "始终启用", "常に有効",
        "mereu activ", "întotdeauna activ", "mindig aktív", "πάντα ενεργ", "her zaman aktif", "завжди активн", "vždy aktívn",
        "uvijek aktiv", "uvek aktiv", "vedno aktivn", "винаги активн", "увек активн", "visada aktyv", "vienmēr aktīv", "alati aktiiv", "sempre actiu",
        "sempre activ", "alltaf virk", "항상 활성", "نشطة دائما", "نشط دائما", "תמיד פעיל",
    }.Select(FoldedText.Fold).ToValueList();

    /// <summary>What the dialog is called in which cookies are chosen, and the link that leads to it.</summary>
    private static readonly WordStems Settings = new([.. new[]
    {
        "cookie settings", "cookies settings", "cookie preferences", "cookies preferences", "cookie choices", "preference center",
        "preference centre", "privacy preferences", "privacy settings", "consent preferences",
        "cookie-einstellungen", "cookie einstellungen", "cookieeinstellungen", "einstellungen für cookies",
        "privatsphäre-einstellungen", "paramètres des cookies", "paramètres de cookies",
        "paramètres cookies", "préférences de cookies", "préférences cookies", "préférences en matière de cookies", "impostazioni cookie",
        "impostazioni dei cookie", "impostazioni sui cookie", "preferenze cookie", "preferenze sui cookie", "configuración de cookies",
        "ajustes de cookies", "preferencias de cookies", "cookie-instellingen", "cookie instellingen", "cookieinstellingen",
        "cookievoorkeuren", "cookie-voorkeuren", "definições de cookies", "preferências de cookies", "configurações de cookies",
        "ustawienia cookie", "ustawienia plików cookie", "preferencje cookie", "cookieinställningar", "cookie-inställningar",
        "inställningar för cookies", "cookieindstillinger", "cookie-indstillinger", "indstillinger for cookies", "cookieinnstillinger",
        "innstillinger for cookies", "innstillinger for informasjonskapsler", "evästeasetukset", "nastavení cookie", "předvolby cookie",
        "nastavenia cookie", "nastavenie cookie", "cookie beállítások", "cookie-beállítások", "süti beállítások", "sütibeállítások",
        "setări cookie", "setări pentru cookie", "preferințe cookie", "çerez ayarları", "çerez tercihleri", "ρυθμίσεις cookie",
        "προτιμήσεις cookie", "настройки cookie", "настройки файлов cookie", "налаштування cookie", "налаштування файлів cookie",
        "cookie設定", "cookie 設定", "cookieの設定", "cookie の設定", "クッキー設定", "クッキーの設定", "設定方法", "設定について", "設定の変更", "設定変更",
        "種類と設定", "cookie 设置", "cookie设置", "cookie的设置", "cookie 的设置", "cookie 设定", "cookie的設定", "cookie 的設定", "设置方法", "設置方法",
        "说明及设置", "說明及設定", "कुकी सेटिंग", "การตั้งค่าคุกกี้", "ตั้งค่าคุกกี้", "การตั้งค่า cookie", "쿠키 설정", "쿠키의 설정", "쿠키설정",
        "postavke kolačića", "podešavanja kolačića", "nastavitve piškotkov", "настройки на бисквитките", "настройки за бисквитки", "подешавања колачића",
        "slapukų nustatymai", "slapukų nuostatos", "sīkdatņu iestatījumi", "küpsiste seaded", "küpsiste sätted", "configuració de galetes",
        "configuració de cookies", "إعدادات ملفات تعريف الارتباط", "הגדרות עוגיות", "הגדרות קובצי cookie", "cài đặt cookie", "pengaturan cookie",
    }.Select(FoldedText.Fold)]);

    private static readonly WordStems AnyExempt = new(Exempt);

    private static readonly WordStems Consent = new(
        "consent", "consenso", "einwillig", "zustimm", "toestemming", "zgod", "zgód", "samtyck", "samtykk", "suostum", "souhlas", "súhlas",
        "соглас", "згод", "συγκατάθ", "συναίν", "hozzájárul", "consimț", "onay", "rıza", "同意", "सहमति",
        "privol", "pristan", "suglasn", "saglasn", "soglas", "съглас", "пристан", "sutikim", "piekriš", "nõusole", "consentiment", "samþykk", "동의", "موافق", "הסכמ",
        "đồng ý", "persetujuan");

    /// <summary>What visitors may do against cookies; each begins a word.</summary>
    private static readonly WordStems Refusal = new(
        "refus", "opt-out", "opt out", "reject", "disabl", "ablehn", "deaktiv", "widerspr", "désactiv", "desactiv", "rechaz", "rifiut",
        "disattiv", "recus", "weiger", "uitschakel", "odrzuc", "wyłącz", "odmít", "zakáz", "inaktiver", "отказ", "отключ", "拒绝", "拒否");

    /// <summary>Letters that an ending adds to the words at most: "siempre activ" is said as "siempre activas".</summary>
    private const int LongestEnding = 3;

    /// <summary>Whether a text is such words and nothing else, as consent managers write them beside a category.</summary>
    public static bool AreExemption(string text)
    {
        var folded = FoldedText.Fold(text);
        return AnyExempt.StandIn(folded)
            && Exempt.Any(words => folded.StartsWith(words, StringComparison.Ordinal) && folded.Length <= words.Length + LongestEnding);
    }

    /// <summary>Whether a text speaks of the choice of cookies and not of cookies for settings.</summary>
    public static bool AreSettings(string text) => Settings.StandIn(FoldedText.Fold(text));

    /// <summary>Whether a text says that the cookies it speaks of need no consent or cannot be refused.</summary>
    public static bool SayExempt(string text) => AnyExempt.StandIn(FoldedText.Fold(text));

    /// <summary>Whether a text speaks of refusing cookies.</summary>
    public static bool SpeakOfRefusal(string text) => Refusal.BeginWordIn(FoldedText.Fold(text));

    /// <summary>Whether a text speaks of consent at all.</summary>
    public static bool AreIn(string text) => Consent.BeginWordIn(FoldedText.Fold(text));
}
