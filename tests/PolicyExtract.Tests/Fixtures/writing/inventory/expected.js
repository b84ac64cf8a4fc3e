var klaroConfig = {
  "version": 1,
  "services": [
    {
      "name": "unclassified",
      "purposes": [
        "unclassified"
      ],
      "required": false,
      "cookies": [
        "plain"
      ]
    }
  ]
};
