namespace Otumat.EndToEnd.Tests;

public sealed class HtmlFormTests
{
    private static readonly Uri Page = new("http://127.0.0.1/a/b?c=d");

    [Theory]
    [InlineData("<form method=\"post\"></form>", "http://127.0.0.1/a/b?c=d")]
    [InlineData("<form action=\"/x?a=1&amp;b=2\"></form>", "http://127.0.0.1/x?a=1&b=2")]
    [InlineData("<p></p>\n<FORM\nACTION=\"y\"></FORM>", "http://127.0.0.1/a/y")]
    public void Parse_Action_IsResolvedAgainstThePage(string html, string expected)
    {
        Assert.Equal(new Uri(expected), HtmlForm.Parse(html, Page).Action);
    }

    [Fact]
    public async Task SendAsync_HiddenAndGivenFields_SendsBothAndNoOther()
    {
        await using var server = await TestKit.RecordingServer.StartAsync();
        using var http = new HttpClient();
        var form = HtmlForm.Parse(
            """<form action="/x"><input type="hidden" name="a" value="1 &amp; 2"/><input value="3" name="b" type="hidden"><input type="text" name="c" value="x"></form>""",
            server.BaseAddress);

        using var response = await form.With("d", "4").SendAsync(http, TestContext.Current.CancellationToken);

        Assert.Equal("a=1+%26+2&b=3&d=4", Assert.Single(server.RequestsTo("POST /x")).Body);
    }

    [Fact]
    public void Parse_NoForm_SaysWhatThePageSays()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => HtmlForm.Parse("<p>not allowed</p>", Page));

        Assert.Contains("not allowed", failure.Message, StringComparison.Ordinal);
    }
}
