namespace PolicyExtract.Vocabulary.Languages;

internal static class Turkish
{
    public static Language Words { get; } = new()
    {
        Tag = "tr",
        Headers = new()
        {
            Name =
                "ad, adı, adları, isim, ismi, çerez, çerezler, çerez adı, çerezin adı, çerez ismi, çerezin ismi, çerezlerin adı, " +
                "çerez adları, tanımlama bilgisi, tanımlama bilgisi adı, cookie adı, cookie ismi, kimlik, tanımlayıcı, anahtar, " +
                "anahtar adı, başlık, teknik ad, çerez listesi, dosya adı, çerezin adi",
            Provider =
                "sağlayıcı, sağlayıcılar, sağlayıcısı, sağlayıcı adı, çerez sağlayıcısı, çerez sağlayıcı, hizmet sağlayıcı, " +
                "hizmet sağlayıcısı, servis sağlayıcı, tedarikçi, yayıncı, yayımcı, veren, sahibi, çerez sahibi, çerezin sahibi, sahip, " +
                "şirket, firma, kuruluş, kurum, veri sorumlusu, veri işleyen, sorumlu, işletmeci, üçüncü taraf, üçüncü taraflar, " +
                "üçüncü kişi, iş ortağı, ortak, alıcı, alıcılar, yerleştiren, ayarlayan, kim, kim tarafından, platform, operatör, " +
                "satıcı, üçüncü taraf sağlayıcı, çerezi yerleştiren, geliştirici, taraf adı",
            Feature =
                "özellik, özellikler, özelliği, işlev ve konum, işlevsellik, konum, yer, sayfa, modül, ürün, nerede, " +
                "kullanıldığı yer, bölüm, alan",
            Category =
                "kategori, kategoriler, kategorisi, çerez kategorisi, çerezin kategorisi, grup, grubu, sınıf, sınıfı, sınıflandırma, " +
                "çerez grubu, çerez sınıfı",
            Purpose =
                "amaç, amacı, amaçlar, amaçları, çerez amacı, çerezin amacı, çerezlerin amacı, kullanım amacı, kullanım amaçları, " +
                "çerezin kullanım amacı, çerez kullanım amacı, kullanılma amacı, işleme amacı, veri işleme amacı, açıklama, açıklaması, " +
                "açıklamalar, çerez açıklaması, çerezin açıklaması, tanım, tanımı, amaç ve açıklama, amacı ve açıklaması, " +
                "açıklama ve amaç, kullanım, kullanımı, ne için, ne için kullanılır, ne işe yarar, ne yapar, niçin, neden, detay, " +
                "detaylar, ayrıntı, ayrıntılar, bilgi, bilgiler, detaylı bilgi, daha fazla bilgi, ek bilgi, not, notlar, " +
                "toplanan veriler, toplanan bilgiler, işlenen veriler, rolü, görevi, gerekçe, kısa açıklama, hedef",
            Duration =
                "süre, süresi, süreler, saklama süresi, saklanma süresi, azami saklama süresi, maksimum saklama süresi, depolama süresi, " +
                "maksimum depolama süresi, azami depolama süresi, muhafaza süresi, tutulma süresi, kullanım süresi, çerez süresi, " +
                "çerezin süresi, çerezlerin süresi, geçerlilik, geçerlilik süresi, geçerlilik tarihi, geçerlik süresi, yaşam süresi, " +
                "ömür, ömrü, çerez ömrü, çerezin ömrü, kullanım ömrü, son kullanma, son kullanma tarihi, son kullanım tarihi, bitiş, " +
                "bitiş süresi, bitiş tarihi, sona erme, sona erme süresi, sona erme tarihi, sona eriş, sona erer, vade, kalıcılık, " +
                "kalıcılık süresi, zaman, zaman aşımı, dönem, periyot, ne kadar süre, ne kadar kalır, saklama, saklama dönemi, tarih, " +
                "yaşam döngüsü, silinme süresi, süre sonu, zaman dilimi, tür ve süre, kalış süresi, geçerli olduğu süre, " +
                "varsayılan geçerlilik süresi, varsayılan sona erme süresi, varsayılan süre, varsayılan saklama süresi",
            Domain =
                "alan adı, alan adları, domain, etki alanı, çerez alan adı, sunucu, ana bilgisayar, barındırıcı, site, web sitesi, " +
                "internet sitesi, url, adres, web adresi",
            Party =
                "taraf, taraflar, birinci veya üçüncü taraf, birinci taraf veya üçüncü taraf, birinci ya da üçüncü taraf, " +
                "dahili veya harici, üçüncü taraf çerezi, birinci taraf, taraf türü, çerezin tarafı",
            Storage =
                "depolama, depolama türü, depolama tipi, saklama türü, depolama yöntemi, saklama yöntemi, depolama yeri, teknoloji, " +
                "teknolojiler, teknoloji türü, kullanılan teknoloji",
            Type =
                "tür, türü, türler, türleri, tip, tipi, tipler, çerez türü, çerezin türü, çerez tipi, çerezin tipi, çerez türleri, " +
                "çerez çeşidi, çeşit, çeşidi, niteliği, nitelik",
            Service =
                "hizmet, hizmetler, hizmet adı, servis, servisler, servis adı, araç, araçlar, uygulama, yazılım, sistem, çözüm, eklenti, " +
                "program",
            Origin = "kaynak, kaynağı, köken, menşei, çerez kaynağı, nereden",
            Function = "işlev, işlevi, işlevleri, fonksiyon, fonksiyonu, çerezin işlevi, çerez işlevi",
            Used = "kullanılan çerezler",
            Other =
                "hukuki dayanak, hukuki sebep, yasal dayanak, ülke, sıra no",
        },
        Retention = new()
        {
            Second = "saniye, saniyedir, sn, saniyelik, saniyeye",
            Minute = "dakika, dakikadır, dk, dakikalık, dakikaya",
            Hour = "saat, saattir, saatlik, sa, saate, saatten",
            Day = "gün, gündür, günlük, günü, takvim günü, güne, günden",
            Week = "hafta, haftadır, haftalık, haftaya",
            Month = "ay, aydır, aylık, aya, aydan",
            Year = "yıl, yıldır, yıllık, sene, yılı, senelik, yıla, yıldan",
            Numbers =
                "bir=1, iki=2, üç=3, dört=4, beş=5, altı=6, yedi=7, sekiz=8, dokuz=9, on=10, on bir=11, on iki=12, on üç=13, on dört=14, " +
                "on beş=15, on sekiz=18, yirmi=20, yirmi dört=24, otuz=30, altmış=60, doksan=90, yüz=100, " +
                "yarım=0.5, bir buçuk=1.5",
            Session =
                "oturum, oturumu, oturumlar, oturum süresi, oturum süresince, oturum boyunca, oturum sonu, oturum sonuna kadar, " +
                "oturumun sonu, oturumun sonuna kadar, oturum bitimi, oturum bitene kadar, oturum sona erene kadar, " +
                "oturum sona erdiğinde, oturum kapanana kadar, oturum kapatılana kadar, oturum kapatıldığında, oturum kapanışı, " +
                "oturum çerezi, oturum çerezleri, oturumluk, tarayıcı oturumu, kullanıcı oturumu, geçerli oturum, mevcut oturum, " +
                "bir oturum, tek oturum, her oturum, geçici, geçici çerez, ziyaret süresince, ziyaret süresi, oturum bazlı, " +
                "oturum esnasında, oturum sırasında, session",
            Browser = "tarayıcı, tarayıcıyı, tarayıcının, tarayıcınızı, tarayıcınız, tarayıcı penceresi, pencere, sekme",
            Closing =
                "kapatılana, kapanana, kapatıldığında, kapandığında, kapatana, kapatınca, kapatılması, kapatılmasıyla, kapatma, " +
                "kapanması, kapatılıncaya, kapanıncaya, kapatıncaya, kapatılır, çıkış",
            Persistent =
                "kalıcı, kalıcı çerez, kalıcı çerezler, kalıcı olarak, daimi, daimî, sürekli, süresiz, süresiz olarak, sınırsız, " +
                "belirsiz süre, sonsuz, sonsuza kadar, her zaman, asla, hiçbir zaman, süresi dolmaz, sona ermez, asla sona ermez, " +
                "son kullanma tarihi yok, süre sınırı yok, ebedi, silinene kadar",
            Variable =
                "değişken, değişir, değişiklik gösterir, çeşitli, farklı, bağlı, değişkenlik gösterir, birkaç saniye, " +
                "birkaç dakika, birkaç saat, birkaç gün",
            Unknown =
                "bilinmiyor, bilinmeyen, belirsiz, tanımsız, tanımlanmamış, mevcut değil, belirtilmemiş, belirtilmedi, uygulanamaz, " +
                "geçerli değil, yok, hiçbiri, beklemede, bilgi yok, belirlenmemiş",
            Immediate = "hemen, anında, derhal, anlık, hemen silinir",
            UpTo = "en fazla, azami, maksimum, en çok, kadar, e kadar, a kadar, geçmemek üzere, en geç, içinde, maks",
            AtLeast = "en az, asgari, minimum, fazla, ve üzeri, veya daha fazla, den fazla",
            About = "yaklaşık, yaklaşık olarak, civarında, takriben, genellikle, genelde",
            To = "veya, ya da, ile, ve, ila",
            Until = "kadar, dek, olana kadar, edilene kadar, silinene kadar, sonra, zaman, sonuna kadar, sürece, itibaren",
            LastVisit =
                "son ziyaret, son ziyaretten, son ziyaretinizden, son ziyaretiniz, son ziyaretten sonra, son giriş, son girişten, " +
                "her ziyaret, son oturum, son oturumdan",
            LastActivity =
                "son etkinlik, son etkinlikten, son aktivite, son aktiviteden, hareketsizlik, etkinsizlik, son kullanım, " +
                "son kullanımdan, son etkileşim, son güncelleme, işlem yapılmaması",
            Set =
                "yerleştirildikten, yerleştirilmesinden, oluşturulduktan, oluşturulmasından, oluşturma, ayarlandıktan, ilk ziyaret, " +
                "ilk ziyaretten, kurulum, kurulumdan",
            Consent = "onay, onaydan, rıza, açık rıza, rızadan, onayınızdan, kabul",
            Fillers =
                "sona erer, sonra, süreyle, süre, süresi, boyunca, olarak, bu, için, ve, çerez, çerezler, çerezin, cookie, saklanır, " +
                "saklanmaktadır, saklama, tutulur, kalır, geçerli, geçerlidir, geçerlilik, silinir, otomatik, varsayılan, sadece, " +
                "yalnızca, cihazda, cihazınızda, tarih, tarihinden, itibaren, veri, kullanıcı, ziyaret, her, site, web, sitesi, tür, " +
                "tip, http, dir, dır, den, dan, ten, tan, lık, lik, luk, lük, e, a, ye, ya, ömrü, maksimum, ilk, tarayıcı, kullanım, " +
                "güncelleme, güncellendikten",
        },
        Categories = new()
        {
            Necessary =
                "zorunlu, zorunlu çerezler, gerekli, kesinlikle gerekli, mutlaka gerekli, kesin gerekli, teknik, teknik olarak gerekli, " +
                "teknik çerezler, temel, esas, elzem, şart, mecburi, vazgeçilmez, olmazsa olmaz, her zaman etkin, her zaman aktif, " +
                "daima aktif, operasyonel, hizmet sunumu, hayati",
            Security =
                "güvenlik, güvenliği, kimlik doğrulama, kimlik doğrulaması, dolandırıcılık önleme, dolandırıcılığı önleme, doğrulama, " +
                "giriş, koruma",
            Preferences =
                "tercih, tercihler, tercih çerezleri, işlevsel?, işlevsellik?, işlevsel çerezler?, fonksiyonel?, fonksiyonellik?, " +
                "kişiselleştirme, kişiselleştirilmiş, ayarlar, kullanıcı deneyimi, deneyim, dil, konfor, kolaylık, gömülü içerik, " +
                "harici içerik, harici medya, destek, video, özelleştirme, işlevselliğe yönelik?",
            Analytics =
                "analiz, analizler, analitik, analitikler, analitik çerezler, analytics, istatistik, istatistikler, istatistiksel, " +
                "istatistiki, performans?, performans çerezleri?, ölçüm, ölçümleme, ölçme, kitle ölçümü, hedef kitle ölçümü, " +
                "web analizi, web analitiği, trafik, araştırma, iyileştirme, optimizasyon, performans ve analiz, takip ve analiz",
            Marketing =
                "pazarlama, pazarlama çerezleri, reklam, reklamlar, reklamcılık, reklam çerezleri, reklam pazarlama, " +
                "reklam ve pazarlama, reklam ağı, reklam ağları, hedefleme, hedefli, hedeflenmiş, hedefleyici, hedefleme çerezleri, " +
                "hedefli reklam, hedefli reklamcılık, kişiselleştirilmiş reklam, takip, izleme, takip çerezleri, izleme çerezleri, " +
                "yeniden pazarlama, yeniden hedefleme, profilleme, profil oluşturma, ticari, davranışsal, tanıtım, dönüşüm",
            Social = "sosyal, sosyal medya, sosyal medya çerezleri, sosyal ağ, sosyal ağlar, sosyal paylaşım, paylaşım",
            Other =
                "diğer, diğerleri, başka, diğer çerezler, isteğe bağlı, ek, ihtiyari, opsiyonel, çeşitli, zorunlu olmayan, " +
                "gerekli olmayan, teknik olmayan, gereksiz, zorunlu değil",
            Unclassified =
                "sınıflandırılmamış, sınıflandırılmamış çerezler, kategorize edilmemiş, kategorisiz, sınıfsız, bilinmeyen, beklemede, " +
                "belirsiz",
            Negations = "isteğe bağlı, ihtiyari, opsiyonel, dışında, dışındaki",
        },
        Storage = new()
        {
            HttpCookie = "http çerezi, http çerez, metin dosyası, tarayıcı çerezi",
            LocalStorage = "yerel depolama, yerel depo, yerel saklama, tarayıcı depolama",
            SessionStorage = "oturum depolama, oturum deposu",
            Pixel =
                "piksel, pikseller, izleme pikseli, takip pikseli, web işaretçisi, web işaretçileri, piksel etiketi, web beacon, " +
                "piksel izleyici, piksel takipçisi",
            Script = "betik, komut dosyası, script, javascript kodu",
            Fingerprint = "parmak izi, dijital parmak izi, cihaz parmak izi",
            AppStorage = "uygulama depolama, mobil uygulama",
        },
        Party = new()
        {
            First =
                "birinci taraf, birinci, birinci taraf çerezi, birinci taraf çerezleri, kendi, dahili, iç, ilk taraf, " +
                "site sahibi, bizim, biz, internet sitesi sahibi, bu site, bu web sitesi, bu internet sitesi, " +
                "web sitesi sahibi, sitemiz, web sitemiz, site işletmecisi",
            Third =
                "üçüncü taraf, üçüncü taraflar, üçüncü, üçüncü kişi, üçüncü kişiler, üçüncü taraf çerezi, üçüncü taraf çerezleri, " +
                "3 taraf, harici, dış, iş ortağı, iş ortakları",
        },
        Text = new()
        {
            Connecting =
                "ve, veya, ya, da, de, ile, ama, fakat, ancak, ki, bu, şu, o, bir, bunlar, bunların, için, gibi, kadar, göre, sonra, " +
                "önce, üzere, üzerinden, tarafından, olarak, olan, olup, ise, hem, çünkü, eğer, her, tüm, bazı, daha, en, çok, değil, " +
                "mi, nasıl, hangi, ne, bizim, sizin, onun, kendi, şekilde, amacıyla, dolayı, rağmen, karşı, doğru, boyunca, esnasında, " +
                "sırasında, aracılığıyla, vasıtasıyla, yoluyla, arasında, içinde, dışında, üzerinde, hakkında, ilişkin, yönelik, dair, " +
                "sayesinde, nedeniyle, itibaren, olduğu",
            Frequent =
                "çerezler, çerez, sitesi, web, internet, kullanıcı, kullanıcıların, kişisel, veriler, veri, kullanılır, " +
                "kullanılmaktadır, sağlar, bilgi, bilgileri, ziyaretçi, ziyaretçilerin, tarayıcı, sitemizi, etmek, eder, kullanılan, " +
                "saklar, belirlemek, bazıları, diğerleri, siteyi, çerezleri, kullanır, kullanıyoruz, zorunludur",
            And = "ve, ile",
            Or = "veya, ya da",
            Months = "ocak=1, şubat=2, mart=3, nisan=4, mayıs=5, haziran=6, temmuz=7, ağustos=8, eylül=9, ekim=10, kasım=11, aralık=12",
            Yes = "evet, doğru, var",
            No = "hayır, yanlış, yok",
            LastUpdated =
                "son güncelleme, son güncelleme tarihi, son güncellenme, son güncellenme tarihi, güncelleme tarihi, güncellenme tarihi, " +
                "güncelleme, güncellendi, son değişiklik, son değişiklik tarihi, değişiklik tarihi, tarih, yürürlük tarihi, " +
                "yürürlüğe giriş tarihi, yürürlük, yayın tarihi, yayınlanma tarihi, sürüm, versiyon, revizyon tarihi, son revizyon, " +
                "düzenleme tarihi",
            ConsentTerms =
                "onay, açık rıza, kabul et, tümünü kabul et, hepsini kabul et, reddet, tümünü reddet, çerez ayarları, çerez tercihleri, " +
                "çerezleri yönet, onayı geri çek, tercihleri yönet",
            Examples = "örneğin, örnek, örnekler, mesela, gibi, örn, vb",
        },
    };
}
