namespace PolicyExtract.Vocabulary;

internal static partial class ProviderList
{
    private static IEnumerable<Provider> Platforms =>
    [
        new(
            "google",
            "google, google ireland, google usa, google uk, google inc, alphabet?, google cloud, firebase, google firebase, グーグル, 谷歌, गूगल",
            "google.com, google.de, google.fr, google.it, google.es, google.nl, google.co.uk, googleapis.com, gstatic.com, " +
            "googleusercontent.com, ggpht.com, withgoogle.com",
            new Service(
                "google-analytics",
                "google analytics, ga4, google universal analytics, universal analytics, google analytics 4, google analytics ga4",
                "google-analytics.com"),
            new Service(
                "google-ads",
                "google ads, google adwords, adwords, google advertising, google adsense, adsense, google remarketing, " +
                "google conversion, google ad manager, google dfp",
                "googleadservices.com, googlesyndication.com, 2mdn.net"),
            new Service(
                "doubleclick",
                "doubleclick, google doubleclick, doubleclick by google, doubleclick net, google marketing platform, dv360",
                "doubleclick.net"),
            new Service("google-tag-manager", "google tag manager, gtm", "googletagmanager.com"),
            new Service("google-maps", "google maps, google map", "maps.google.com"),
            new Service("google-fonts", "google fonts, google web fonts", "fonts.googleapis.com, fonts.gstatic.com"),
            new Service("google-optimize", "google optimize", "googleoptimize.com"),
            new Service("recaptcha", "recaptcha, google recaptcha, re captcha", "recaptcha.net"),
            new Service(
                "youtube",
                "youtube, you tube, google youtube",
                "youtube.com, youtube-nocookie.com, ytimg.com, youtu.be, googlevideo.com")),
        new(
            "meta",
            "facebook, meta platforms, meta platforms ireland, facebook ireland, meta?, meta ireland, fb, フェイスブック, 脸书, फेसबुक",
            "facebook.com, facebook.net, meta.com, fbcdn.net, fbsbx.com, atdmt.com",
            new Service("instagram", "instagram", "instagram.com, cdninstagram.com"),
            new Service("whatsapp", "whatsapp", "whatsapp.com, whatsapp.net, wa.me"),
            new Service("facebook-pixel", "facebook pixel, meta pixel, meta ads, facebook ads, facebook custom audiences", "")),
        new(
            "microsoft",
            "microsoft, microsoft ireland, microsoft ireland operations, マイクロソフト, 微软",
            "microsoft.com, live.com, msn.com, microsoftonline.com, office.com, windows.net, sharepoint.com, skype.com",
            new Service(
                "microsoft-advertising",
                "bing ads, microsoft advertising, microsoft ads, microsoft bing ads, bing?, microsoft bing, microsoft uet",
                "bing.com"),
            new Service("clarity", "microsoft clarity, clarity?", "clarity.ms"),
            new Service(
                "azure",
                "microsoft azure, azure?, azure application insights, microsoft application insights, microsoft azure app insights",
                "azure.com, azurewebsites.net, azureedge.net, applicationinsights.io"),
            new Service("dynamics", "microsoft dynamics, microsoft dynamics 365", "dynamics.com")),
        new("github", "github", "github.com, github.io, githubusercontent.com"),
        new(
            "linkedin",
            "linkedin, linkedin ireland, linkedin insight, linkedin ads, linkedin ad analytics, bizographics",
            "linkedin.com, licdn.com, ads.linkedin.com, oribi.io"),
        new(
            "x",
            "twitter, x corp, twitter international, twitter x, x twitter, x formerly twitter, twitter ireland",
            "twitter.com, x.com, t.co, twimg.com, ads-twitter.com"),
        new(
            "amazon",
            "amazon, amazon europe, amazon ads, amazon advertising, amazon pay, alexa?, アマゾン, 亚马逊",
            "amazon.com, amazon.de, amazon.co.uk, amazon-adsystem.com, media-amazon.com",
            new Service(
                "aws",
                "amazon web services, aws, amazon aws, amazon cloudfront, cloudfront",
                "amazonaws.com, cloudfront.net, awsstatic.com")),
        new("twitch", "twitch", "twitch.tv, ttvnw.net"),
        new("apple", "apple?, apple distribution international", "apple.com, icloud.com"),
        new(
            "adobe",
            "adobe, adobe systems, adobe ireland, adobe dtm, adobe experience cloud",
            "adobe.com, typekit.net, adobe.io, adobedtm.com, 2o7.net",
            new Service("adobe-analytics", "adobe analytics, omniture, adobe site catalyst", "omtrdc.net"),
            new Service("adobe-audience-manager", "adobe audience manager, demdex", "demdex.net"),
            new Service(
                "adobe-advertising",
                "adobe advertising, adobe ad cloud, tubemogul, efficient frontier",
                "everesttech.net, tubemogul.com"),
            new Service("adobe-target", "adobe target", "tt.omtrdc.net"),
            new Service("marketo", "marketo, adobe marketo", "marketo.com, marketo.net, mktoresp.com"),
            new Service("magento", "magento, adobe commerce", "magento.com")),
        new(
            "salesforce",
            "salesforce, salesforce com, salesforce dmp, krux, pardot, exacttarget, salesforce marketing cloud",
            "salesforce.com, force.com, pardot.com, exacttarget.com, krxd.net, salesforceliveagent.com, igodigital.com, evergage.com"),
        new("oracle", "oracle?, oracle america", "oracle.com",
            new Service("bluekai", "bluekai, oracle bluekai", "bluekai.com, bkrtx.com"),
            new Service("addthis", "addthis, add this", "addthis.com, addthisedge.com"),
            new Service("eloqua", "eloqua, oracle eloqua", "eloqua.com, en25.com"),
            new Service("moat", "moat?", "moatads.com")),
        new("sap", "sap?, emarsys, gigya, sap emarsys, sap gigya", "sap.com, emarsys.com, emarsys.net, gigya.com, scarabresearch.com"),
        new(
            "yahoo",
            "yahoo, oath?, verizon media, yahoo emea, aol, yahoo ad tech, ヤフー",
            "yahoo.com, yimg.com, oath.com, aol.com, advertising.com, adtechus.com",
            new Service("flurry", "flurry?", "flurry.com")),
        new("yandex", "yandex, yandex oy, яндекс", "yandex.ru, yandex.com, yandex.net, yastatic.net",
            new Service(
                "yandex-metrica",
                "yandex metrica, yandex metrika, yandex.metrica, yandex.metrika, яндекс.метрика, яндекс метрика",
                "mc.yandex.ru, mc.yandex.com, metrika.yandex.ru"),
            new Service("yandex-maps", "yandex maps", "api-maps.yandex.ru")),
        new("vk", "vkontakte, vk com, mail ru, вконтакте", "vk.com, mail.ru, userapi.com"),
        new(
            "baidu",
            "baidu, 百度",
            "baidu.com, bdstatic.com",
            new Service("baidu-analytics", "baidu tongji, 百度统计, baidu analytics", "hm.baidu.com")),
        new("tencent", "tencent, 腾讯, wechat, 微信", "qq.com, gtimg.com, weixin.qq.com, tencent.com"),
        new("alibaba", "alibaba, 阿里巴巴, alibaba cloud, cnzz, 友盟", "alibaba.com, alicdn.com, aliyun.com, cnzz.com, umeng.com"),
        new("naver", "naver", "naver.com, naver.net"),
        new(
            "tiktok",
            "tiktok, tik tok, tiktok ads, bytedance, tiktok technology, tiktok pixel, 字节跳动",
            "tiktok.com, tiktokcdn.com, byteoversea.com, pangle.io"),
        new("snap", "snapchat, snap?, snap group", "snapchat.com, sc-static.net, snap.com"),
        new("pinterest", "pinterest, pinterest europe", "pinterest.com, pinimg.com"),
        new("reddit", "reddit, reddit ads", "reddit.com, redditstatic.com, redditmedia.com"),
        new("tumblr", "tumblr", "tumblr.com"),
        new("automattic", "automattic", "automattic.com",
            new Service("wordpress", "wordpress, word press, wordpress com", "wordpress.com, wordpress.org, wp.com, w.org"),
            new Service("woocommerce", "woocommerce, woo commerce", "woocommerce.com"),
            new Service("jetpack", "jetpack", "jetpack.com"),
            new Service("gravatar", "gravatar", "gravatar.com")),
        new("disqus", "disqus", "disqus.com, disquscdn.com"),
        new("spotify", "spotify", "spotify.com, scdn.co"),
        new("soundcloud", "soundcloud", "soundcloud.com"),
        new("vimeo", "vimeo, vimeo com", "vimeo.com, vimeocdn.com"),
        new("dailymotion", "dailymotion", "dailymotion.com, dmcdn.net"),
        new("wistia", "wistia", "wistia.com, wistia.net"),
        new("jw-player", "jw player, jwplayer, longtail ad solutions", "jwplayer.com, jwpcdn.com, jwpltx.com"),
        new("brightcove", "brightcove", "brightcove.com, brightcove.net"),
        new("issuu", "issuu", "issuu.com"),
        new("openstreetmap", "openstreetmap, open street map, openstreetmap foundation", "openstreetmap.org"),
        new("mapbox", "mapbox", "mapbox.com"),
        new("paypal", "paypal, pay pal, paypal europe", "paypal.com, paypalobjects.com",
            new Service("braintree", "braintree", "braintreegateway.com")),
        new("stripe", "stripe, stripe payments, stripe payments europe", "stripe.com, stripe.network"),
        new("klarna", "klarna, klarna bank", "klarna.com, klarna.net"),
        new("adyen", "adyen", "adyen.com"),
        new("mollie", "mollie", "mollie.com"),
        new("trustpilot", "trustpilot", "trustpilot.com"),
        new("trusted-shops", "trusted shops", "trustedshops.com, trustedshops.de"),
        new("tripadvisor", "tripadvisor, trip advisor", "tripadvisor.com, tacdn.com"),
        new("booking", "booking com", "booking.com, bstatic.com"),
        new("indeed", "indeed ireland, indeed com", "indeed.com"),
    ];
}
