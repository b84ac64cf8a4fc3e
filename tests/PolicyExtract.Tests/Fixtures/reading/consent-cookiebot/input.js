/* invented, in the shape of the script that the dialog loads */
CookieConsent.whitelist = ["cbid"];
CookieConsentDialog.cookieTableNecessaryCount = 2;
CookieConsentDialog.cookieTableNecessary = [["CookieConsent","fernwharf.example","Stores what the visitor chose.","1 year","HTTP Cookie","1",""],["fw_cart","fernwharf.example","Keeps the basket&#39;s contents.","Session","HTML Local Storage","2",""]];
CookieConsentDialog.cookieTablePreference = [];
var shown = function (a) { return /[\]}'"]/.test(a) ? { "x": 1 / 2 } : [a]; };
CookieConsentDialog.cookieTableStatistics = [
  ["_ga_#", "<a href=\"https://northtally.example/privacy?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener\" title=\"Northtally&#39;s privacy policy\">Northtally</a>", "Counts visits.", "2 years", "HTTP Cookie", "1", ""],
];
CookieConsentDialog.cookieTableUnclassified = [["fw-<id>","fernwharf.example","Pending","Persistent","HTML Local Storage","2",""]];
