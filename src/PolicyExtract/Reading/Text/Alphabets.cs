namespace PolicyExtract.Reading.Text;

/// <summary>The alphabets of the languages that legacy code pages were made for.</summary>
internal static class Alphabets
{
    public static Alphabet[] Western { get; } =
    [
        Latin("éèàê", "âçëîïôùûüÿœæ"),
        Latin("äöüß", "éà"),
        Latin("óíáéñú", "ü"),
        Latin("àèùòì", "éíóú"),
        Latin("ãçáéõêí", "óúâôàü"),
        Latin("åäö", "éüà"),
        Latin("æøå", "éòôöä"),
        Latin("ëéïü", "èöêáóí"),
        Latin("áðíþæéöúóý", ""),
        Latin("àèéíòóúçü", "ï"),
    ];

    public static Alphabet[] Central { get; } =
    [
        Latin("ąęłżóść", "ńź"),
        Latin("áíéěřčžýš", "ůúťďňó"),
        Latin("áéöőóüíű", "ú"),
        Latin("áčžšíýéť", "ľúňôóďäĺŕ"),
        Latin("čšž", "ćđ"),
        Latin("ăîţşâ", "șț"),
    ];

    public static Alphabet[] Turkish { get; } = [Latin("ıişğüçö", "İâîû")];

    public static Alphabet[] Baltic { get; } = [Latin("āīšēņļū", "žčģķ"), Latin("ėųšįąž", "ūęč"), Latin("äõüö", "šž")];

    public static Alphabet[] Cyrillic { get; } =
    [
        Other("оеаинтсрвлкмдпуяыьзбгчйхж", "шюцщэфъё"),
        Other("оаинвіетрслкдумпязьбгчїй", "хцжюєшщфґ"),
        Other("аиоетнрсвлдкпмузяъгбч", "щшжхйцюф"),
        Other("аоиенрстјувкдпмлзгбчшц", "ћљњжђхџфѓќѕ"),
    ];

    public static Alphabet[] Greek { get; } = [Other("αοιετσνρκπυμλςίόάέ", "ηωγδύήχθφώβξζψϊϋΐΰ")];

    public static Alphabet[] Hebrew { get; } = [Other("יוהלאמתרבשנד", "פעקחטסגזכםןץףך")];

    public static Alphabet[] Arabic { get; } = [Other("اليمنوترعبدسفحقكه", "جأصطخشذضزثغظءةىإآؤئپچژگیک")];

    public static Alphabet[] Japanese { get; } =
    [
        Script("のにをはがでとたてしいするなれらるかりもまこさクキーイスントルラアリプシーサービ用情報使場合者利個人広告目的"),
    ];

    public static Alphabet[] SimplifiedChinese { get; } =
    [
        Script("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
            + "使网站信息您务服访问据户供页浏览器隐私策政存储统计告第三广设置"),
    ];

    public static Alphabet[] TraditionalChinese { get; } =
    [
        Script("的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經"
            + "使網站資訊您務服訪問據戶供頁瀏覽器隱私策政存儲統計告第三廣設置"),
    ];

    public static Alphabet[] Korean { get; } = [Script("이다는을의에가고하를지은기사로한인도정보수자시있스트서및용제대어해그니쿠키당될할합")];

    private static Alphabet Latin(string common, string rare) => new(common, rare, isLatin: true);

    private static Alphabet Other(string common, string rare) => new(common, rare, isLatin: false);

    private static Alphabet Script(string common) => new(common, "", isLatin: false);
}
