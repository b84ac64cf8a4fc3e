using System.Text;
using PolicyExtract.Reading.Text;
using Xunit;

namespace PolicyExtract.Tests.Reading.Text;

public sealed class TextDecodingTests
{
    public static TheoryData<string, string> LegacyTexts => new()
    {
        { "windows-1252", "Politique relative aux cookies : ces témoins sont nécessaires à la sécurité, ils expirent après l’année écoulée." },
        { "windows-1252", "Wir verwenden Cookies, um die Nutzung zu prüfen. Für nähere Auskünfte schließen Sie das Fenster. Größe: 2 €" },
        { "windows-1252", "Esta política explica qué son las cookies, cuánto duran y cómo puede usted rechazarlas en su sesión." },
        { "windows-1252", "Esta política descreve a duração e a função dos cookies; as definições são guardadas até à próxima sessão." },
        { "windows-1252", "Vi använder kakor för att förstå hur du använder vår webbplats och för att spara dina inställningar." },
        { "windows-1250", "Pliki cookie są niezbędne do działania strony. Służą też do badania, jak użytkownicy korzystają z usług; można je wyłączyć." },
        { "iso-8859-2", "Pliki cookie są niezbędne do działania strony. Służą też do badania, jak użytkownicy korzystają z usług; można je wyłączyć." },
        { "windows-1250", "Soubory cookie ukládáme do vašeho prohlížeče. Některé jsou nezbytné, jiné slouží k měření návštěvnosti a můžete je odmítnout." },
        { "windows-1254", "Çerezler, sitemizi ziyaret ettiğinizde tarayıcınıza yerleştirilen küçük dosyalardır. Oturum sonunda silinir; ayrıca işlevsel değildir." },
        { "windows-1251", "Файлы cookie нужны для работы сайта. Они хранятся в браузере до одного года, и вы можете удалить их в любое время." },
        { "koi8-r", "Файлы cookie нужны для работы сайта. Они хранятся в браузере до одного года, и вы можете удалить их в любое время." },
        { "windows-1251", "Файли cookie потрібні для роботи сайту. Вони зберігаються у вашому браузері протягом одного року." },
        { "windows-1253", "Τα cookies είναι απαραίτητα για τη λειτουργία του ιστότοπου και διατηρούνται για ένα έτος." },
        { "shift_jis", "当社のウェブサイトではクッキーを使用しています。有効期限は一年です。設定から無効にすることができます。" },
        { "euc-jp", "当社のウェブサイトではクッキーを使用しています。有効期限は一年です。設定から無効にすることができます。" },
        { "gb18030", "本网站使用Cookie来记住您的偏好设置，并统计访问情况。您可以在浏览器中删除这些文件，有效期为一年。" },
        { "big5", "本網站使用Cookie來記住您的偏好設定，並統計造訪情況。您可以在瀏覽器中刪除這些檔案，有效期為一年。" },
        { "euc-kr", "이 사이트는 쿠키를 사용하여 이용자의 설정을 저장하고 방문 통계를 수집합니다. 쿠키는 일 년 동안 보관됩니다." },
    };

    public static TheoryData<string, bool> UnicodeTexts => new()
    {
        { "utf-8", true },
        { "utf-8", false },
        { "utf-16", true },
        { "utf-16", false },
        { "utf-16BE", true },
        { "utf-16BE", false },
        { "utf-32", true },
    };

    [Theory]
    [MemberData(nameof(LegacyTexts))]
    public void Code_page_is_told_by_the_letters(string charset, string text)
    {
        var decoded = TextDecoding.Decode(Charsets.Find(charset)!.GetBytes(text));

        Assert.Equal(text, decoded.Text);
        Assert.Equal("PX104", Assert.Single(decoded.Diagnostics).Id);
    }

    [Theory]
    [MemberData(nameof(UnicodeTexts))]
    public void Unicode_is_told_with_and_without_a_mark(string charset, bool mark)
    {
        const string Text = "Cookie _ga: zwölf Monate, Anbieter Łódź\r\nund mehr";
        var encoding = Encoding.GetEncoding(charset);
        var bytes = (mark ? encoding.GetPreamble() : []).Concat(encoding.GetBytes(Text)).ToArray();

        var decoded = TextDecoding.Decode(bytes);

        Assert.Equal(Text, decoded.Text);
        Assert.Equal(charset, decoded.Charset);
        Assert.Empty(decoded.Diagnostics);
    }

    [Fact]
    public void Declared_charset_is_believed_where_the_bytes_say_nothing()
    {
        var bytes = Charsets.Find("windows-1257")!.GetBytes("é");

        Assert.Equal("windows-1257", TextDecoding.Decode(bytes, "windows-1257").Charset);
        Assert.Equal("windows-1252", TextDecoding.Decode(bytes, "ISO-8859-1").Charset);
        Assert.Equal("windows-1252", TextDecoding.Decode(bytes, "no-such-charset").Charset);
        Assert.Equal("utf-8", TextDecoding.Decode("é"u8, "iso-8859-1").Charset);
    }

    [Fact]
    public void Damaged_utf8_stays_utf8_and_the_damage_is_located()
    {
        byte[] bytes = [.. "línea\npágina, sesión, duración: "u8, 0xC3, .. " años, función\n"u8];

        var decoded = TextDecoding.Decode(bytes);

        Assert.Equal("utf-8", decoded.Charset);
        var diagnostic = Assert.Single(decoded.Diagnostics);
        Assert.Equal(("PX105", 2), (diagnostic.Id, diagnostic.Location!.Line));
    }

    [Theory]
    [InlineData(new byte[0], "PX101")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3 }, "PX103")]
    public void What_is_no_text_is_refused(byte[] bytes, string id)
    {
        var decoded = TextDecoding.Decode(bytes);

        Assert.Equal(id, decoded.Refusal!.Id);
        Assert.Null(decoded.Charset);
    }
}
