CookieConsent.run({
  "categories": {
    "marketing": {
      "autoClear": {
        "cookies": []
      }
    },
    "unclassified": {
      "autoClear": {
        "cookies": [
          {
            "name": "plain"
          }
        ]
      }
    }
  },
  "language": {
    "default": "en",
    "translations": {
      "en": {
        "preferencesModal": {
          "sections": [
            {
              "title": "Marketing",
              "linkedCategory": "marketing",
              "cookieTable": {
                "headers": {
                  "name": "Name",
                  "provider": "Provider",
                  "purpose": "Purpose",
                  "duration": "Duration",
                  "domain": "Domain",
                  "party": "Party",
                  "storage": "Storage type",
                  "feature": "Function and location"
                },
                "body": [
                  {
                    "name": "_shop_\u003Cid\u003E",
                    "provider": "Blue Fox Ltd",
                    "purpose": "Remembers \u0022the basket\u0022, \u003Ceven\u003E on other devices – ünder 50 %.",
                    "duration": "up to 13 months after last visit",
                    "domain": "*.shop.example, cdn.example",
                    "party": "both party",
                    "storage": "local storage",
                    "feature": "Basket"
                  }
                ]
              }
            },
            {
              "title": "Unclassified",
              "linkedCategory": "unclassified",
              "cookieTable": {
                "headers": {
                  "name": "Name"
                },
                "body": [
                  {
                    "name": "plain"
                  }
                ]
              }
            }
          ]
        }
      }
    }
  }
});
