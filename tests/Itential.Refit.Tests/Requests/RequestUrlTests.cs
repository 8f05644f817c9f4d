using Itential.Refit.Requests;

namespace Itential.Refit.Tests.Requests;

public sealed class RequestUrlTests
{
    private static readonly RequestExecutor Executor = Executing("https://host.example:8443/api/v2.0/");

    [Theory]
    [InlineData("https://host.example", "https://host.example/x")]
    [InlineData("https://host.example/", "https://host.example/x")]
    [InlineData("http://[::1]:8080/base/", "http://[::1]:8080/base/x")]
    [InlineData("http://host.example/a%20b?ignored=1#gone", "http://host.example/a%20b/x")]
    public void BaseAddress_AnyForm_StartsTheUrlWithoutItsSlash(string address, string expected)
    {
        var url = new RequestUrl(stackalloc char[RequestUrl.StackLength], Executing(address));
        url.Append("/x");

        Assert.Equal(expected, url.ToUri().AbsoluteUri);
    }

    [Fact]
    public void BaseAddress_Missing_IsNamed()
    {
        var executor = new RequestExecutor(new HttpClient(), new RefitSettings());

        var error = Assert.Throws<InvalidOperationException>(() => new RequestUrl(default, executor).ToUri());

        Assert.Contains("HttpClient.BaseAddress", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("50%", "50%25")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("ümlaut€😀", "%C3%BCmlaut%E2%82%AC%F0%9F%98%80")]
    [InlineData("...", "...")]
    [InlineData("?#[]@!$&'()*,;=:\\", "%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2C%3B%3D%3A%5C")]
    public void Segment_AwkwardValue_StaysInItsSegment(string value, string expected)
    {
        var url = Start();
        url.Append("/devices/");
        url.AppendSegment(value, "name");
        url.Append("/state");

        Assert.Equal($"/api/v2.0/devices/{expected}/state", url.ToUri().PathAndQuery);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a\rb")]
    [InlineData("a\nb")]
    public void Segment_ForbiddenValue_NamesTheParameter(string? value)
    {
        var error = Assert.Throws<ArgumentException>(() =>
        {
            var url = Start();
            url.AppendSegment(value, "name");
        });

        Assert.Equal("name", error.ParamName);
    }

    [Fact]
    public void Segment_HalfASurrogatePair_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
        {
            var url = Start();
            url.AppendSegment("half " + (char)0xD83D, "name");
        });

        Assert.Equal("name", error.ParamName);
    }

    [Fact]
    public void MixedSegment_ThatComesOutAsDots_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
        {
            var url = Start();
            url.Append("/files/");
            url.AppendPart(".", "first");
            url.AppendPart(".", "second");
            url.EndSegment("second");
        });

        Assert.Equal("second", error.ParamName);
    }

    [Theory]
    [InlineData("base/Data Center/leaf", "base/Data%20Center/leaf")]
    [InlineData("a//b/", "a//b/")]
    [InlineData("a%2fb", "a%252fb")]
    public void CatchAll_KeepsSlashes_EscapesSegments(string value, string expected)
    {
        var url = Start();
        url.Append("/tree/");
        url.AppendCatchAll(value, "path");

        Assert.Equal($"/api/v2.0/tree/{expected}", url.ToUri().PathAndQuery);
    }

    [Theory]
    [InlineData("../../admin")]
    [InlineData("a/./b")]
    [InlineData("a/..")]
    [InlineData("")]
    [InlineData(null)]
    public void CatchAll_ThatWouldLeaveTheRoute_IsRefused(string? value)
    {
        var error = Assert.Throws<ArgumentException>(() =>
        {
            var url = Start();
            url.AppendCatchAll(value, "path");
        });

        Assert.Equal("path", error.ParamName);
    }

    [Fact]
    public void Values_AreInvariantAndIso()
    {
        var url = Start();
        url.Append("/x/");
        url.AppendSegment(-42, null, "id");
        url.AppendQuery("d", 1.5, null);
        url.AppendQuery("t", new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2)), null);
        url.AppendQuery("day", new DateOnly(2026, 1, 2), null);
        url.AppendQuery("b", true);
        url.AppendQuery("n", 255, "x4");

        Assert.Equal("/api/v2.0/x/-42?d=1.5&t=2026-01-02T03%3A04%3A05.6780000%2B02%3A00&day=2026-01-02&b=true&n=00ff", url.ToUri().PathAndQuery);
    }

    [Fact]
    public void Query_AfterQueryOfTheTemplate_IsJoinedByAmpersand()
    {
        var url = Start();
        url.Append("/x?fixed=1");
        url.AppendQuery("a", "b&c=d\r\n");
        url.AppendQuery("gone", null);

        Assert.Equal("/api/v2.0/x?fixed=1&a=b%26c%3Dd%0D%0A", url.ToUri().PathAndQuery);
    }

    [Theory]
    [InlineData(CollectionFormat.RefitParameterFormatter, "ids=1,a%2Cb")]
    [InlineData(CollectionFormat.Csv, "ids=1,a%2Cb")]
    [InlineData(CollectionFormat.Ssv, "ids=1%20a%2Cb")]
    [InlineData(CollectionFormat.Tsv, "ids=1%09a%2Cb")]
    [InlineData(CollectionFormat.Pipes, "ids=1%7Ca%2Cb")]
    [InlineData(CollectionFormat.Multi, "ids=1&ids=a%2Cb")]
    public void List_EachFormat_ProtectsItsElements(CollectionFormat format, string expected)
    {
        var url = Start();
        url.Append("/x");
        url.BeginList("ids", format);
        url.AppendItem(1, null);
        url.AppendItem(null);
        url.AppendItem("a,b");
        url.EndList();

        Assert.Equal("?" + expected, url.ToUri().Query);
    }

    [Fact]
    public void List_Empty_WritesNothing()
    {
        var url = Start();
        url.Append("/x");
        url.BeginList("ids", CollectionFormat.Csv);
        url.EndList();
        url.AppendQuery("a", "1");

        Assert.Equal("?a=1", url.ToUri().Query);
    }

    [Fact]
    public void Pair_BlankKeyOrNullValue_WritesNothing()
    {
        var url = Start();
        url.Append("/x");
        url.AppendPair("f.", " ", "1");
        url.AppendPair("f.", "a", null);
        url.AppendPair("f.", "equals[name]", "b c");
        url.AppendPair("f.", "n", 7, null);
        url.AppendPair("f.", "t", false);

        Assert.Equal("?f.equals%5Bname%5D=b%20c&f.n=7&f.t=false", url.ToUri().Query);
    }

    [Fact]
    public void LongValues_OutgrowTheFirstBuffer()
    {
        var value = new string('ü', 3000);
        var url = Start();
        url.Append("/x/");
        url.AppendSegment(value, "name");
        url.AppendQuery("q", value);

        Assert.Equal(value, Uri.UnescapeDataString(url.ToUri().AbsolutePath.Split('/')[^1]));
    }

    [Fact]
    public void FormattedValue_LongerThanTheBuffer_IsWrittenWhole()
    {
        var url = new RequestUrl(stackalloc char[8], Executor);
        url.AppendQuery("g", Guid.Empty, "N");

        Assert.EndsWith("g=" + new string('0', 32), url.ToUri().AbsoluteUri, StringComparison.Ordinal);
    }

    private static RequestUrl Start() => new(new char[RequestUrl.StackLength], Executor);

    private static RequestExecutor Executing(string baseAddress) =>
        new(new HttpClient { BaseAddress = new Uri(baseAddress) }, new RefitSettings());
}
