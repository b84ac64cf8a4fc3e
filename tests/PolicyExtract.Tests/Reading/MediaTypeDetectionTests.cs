using System.Text;
using PolicyExtract.Reading;
using Xunit;

namespace PolicyExtract.Tests.Reading;

public sealed class MediaTypeDetectionTests
{
    public static TheoryData<string, string, string> Documents => new()
    {
        { "", "empty", MediaTypes.PlainText },
        { "%PDF-1.7\n%âãÏÓ", "policy.txt", MediaTypes.Pdf },
        { "\n\njunk before\n%PDF-1.4", "policy", MediaTypes.Pdf },
        { """{"cookies": [{"name": "_ga"}]}""", "policy.txt", MediaTypes.Json },
        { "[logo]\n\nCookie policy\n", "policy", MediaTypes.PlainText },
        { "[]\n\nCookie policy\n", "policy", MediaTypes.PlainText },
        { "{ not json", "policy", MediaTypes.PlainText },
        { "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n", "page.mhtml", MediaTypes.WebArchive },
        { "PK\u0003\u0004\u0014\0\0\0\b\0", "policy.txt", MediaTypes.Binary },
        { "<!DOCTYPE html>\n<title>x</title>", "policy.txt", MediaTypes.Html },
        { "\n <HTML><body>x", "policy.md", MediaTypes.Html },
        { "<?xml version=\"1.0\"?>\n<!-- saved -->\n<html>", "policy", MediaTypes.Html },
        { "---\ntitle: Cookies\n---\n<div class=\"c\"><table><tr><td>_ga</td></tr></table></div>", "cookies.md", MediaTypes.Html },
        { "<% layout('x') %>\n<section>Cookies</section>", "cookies.txt", MediaTypes.Html },
        { "<?php echo 1; ?>\n<div>Cookies</div>", "cookies", MediaTypes.Html },
        { "{% extends \"base\" %}\n{% block main %}\n<h1>Cookies</h1>", "cookies", MediaTypes.Html },
        { "<p>Effective today<br>\nLast updated</p>\nName Purpose _ga/<br>_gid", "policy", MediaTypes.PlainText },
        { "Put the tag into the <head> of your <body>.", "policy", MediaTypes.PlainText },
        { "The cookie _ga_<id> and the <table> tag", "policy", MediaTypes.PlainText },
        { "   * Home\n   * About\n\nReferences\n\n   1. http://example.com/", "dump", MediaTypes.PlainText },
        { "Name\tPurpose\n_ga\tcounts visits", "policy", MediaTypes.PlainText },
        { "Name,Purpose,Duration\n_ga,\"counts, and\ncounts\",2 years\n", "policy", MediaTypes.Csv },
        { "Név;Cél;Időtartam\n_ga;számol;2 év\n", "policy", MediaTypes.Csv },
        { "Name,Purpose,Duration\n_ga,counts\n", "policy", MediaTypes.PlainText },
        { "Name: _ga, purpose: counts, duration: 2 years\nName: _gid, purpose: counts, duration: 1 day\n", "policy", MediaTypes.PlainText },
        { "First, some words, then more\nand, again, others\n", "policy", MediaTypes.PlainText },
        { "# Cookies\n\n**Name**: `_ga`\n", "policy.txt", MediaTypes.Markdown },
        { "| Name | Purpose |\n| --- | :-: |\n| a | b |", "policy", MediaTypes.Markdown },
        { "Cookies\n=======\n\nsee [here](/privacy) and \\_ga", "policy", MediaTypes.Markdown },
        { "plain words", "policy.md", MediaTypes.Markdown },
        { "# Cookies\n\n<table>\n<tr><th>Name</th></tr>\n<tr><td>_ga</td></tr>\n</table>\n", "policy.md", MediaTypes.Markdown },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Content_decides(string content, string path, string mediaType) =>
        Assert.Equal(mediaType, MediaTypeDetection.Detect(Encoding.UTF8.GetBytes(content), path));

    [Fact]
    public void Utf16_page_is_told() =>
        Assert.Equal(MediaTypes.Html, MediaTypeDetection.Detect(Encoding.Unicode.GetBytes("<!doctype html><p>Cookies</p>"), "page"));
}
