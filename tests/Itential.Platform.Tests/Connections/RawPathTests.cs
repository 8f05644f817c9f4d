using System.Globalization;
using Itential.Platform;
using Itential.Refit.Connections;

namespace Itential.Platform.Tests.Connections;

public class RawPathTests
{
    [Theory]
    [InlineData("/a", "/base/a")]
    [InlineData("a", "/base/a")]
    [InlineData("/", "/base/")]
    [InlineData("a/b/", "/base/a/b/")]
    [InlineData("a//b", "/base/a//b")]
    [InlineData("/a b", "/base/a%20b")]
    [InlineData("/a%2Fb", "/base/a%2Fb")]
    [InlineData("/100%", "/base/100%25")]
    [InlineData("/7%2\U0001F600", "/base/7%252%F0%9F%98%80")]
    [InlineData("/%%41%4?x=%&y=%2B", "/base/%25A%254?x=%25&y=%2B")]
    [InlineData("/J\u00fcrgen", "/base/J%C3%BCrgen")]
    [InlineData("/model:1.0", "/base/model:1.0")]
    [InlineData("a/model:1.0", "/base/a/model:1.0")]
    [InlineData("/http://x", "/base/http://x")]
    [InlineData("/.../..a/a..", "/base/.../..a/a..")]
    [InlineData("/a?x=1", "/base/a?x=1")]
    [InlineData("/a?x=1&", "/base/a?x=1")]
    [InlineData("/a?", "/base/a")]
    [InlineData("/a?x=http://y/../z", "/base/a?x=http://y/../z")]
    public async Task Path_Relative_StartsAtTheBaseAddress(string path, string target)
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.TokenOptions(new Uri(server.BaseAddress, "/base")));

        await client.GetAsync(path);

        Assert.Equal(target, Assert.Single(server.Requests).Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("//elsewhere.invalid/x")]
    [InlineData("http://elsewhere.invalid/x")]
    [InlineData("https:elsewhere")]
    [InlineData("javascript:x")]
    [InlineData("../x")]
    [InlineData("/a/../x")]
    [InlineData("/a/..")]
    [InlineData("/./x")]
    [InlineData("/a/%2e%2e/x")]
    [InlineData("/a/%2E./x")]
    [InlineData("/a/..%2fx")]
    [InlineData("/a/..%5cx")]
    [InlineData("/a\\..\\x")]
    [InlineData("/\\elsewhere.invalid")]
    [InlineData("/a#b")]
    [InlineData("/a\r\nX-Injected: 1")]
    [InlineData("/a\tb")]
    [InlineData("/a\u007fb")]
    public async Task Path_LeavesTheBaseAddressOrIsNone_IsRefusedBeforeAnyLogin(string path)
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.UserOptions(new Uri(server.BaseAddress, "/base")));

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => client.GetAsync(path));

        Assert.Equal("path", error.ParamName);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void Text_HalfASurrogatePair_IsRefused()
    {
        using var client = PlatformClient.Create(new PlatformOptions { Token = "t" });

        Assert.Throws<ArgumentException>(() => client.Get("/a\ud83d"));
        Assert.Throws<ArgumentException>(() => client.Get("/\ude00a"));
        Assert.Throws<ArgumentException>(() => new QueryParameters { { "a", "\ud83dx" } });
        Assert.Throws<ArgumentException>(() => new QueryParameters { { "\ude00", 1 } });
        Assert.Single(new QueryParameters { { "a", "\ud83d\ude00" } });
    }

    [Fact]
    public async Task Path_Null_IsRefused()
    {
        using var client = PlatformClient.Create(new PlatformOptions { Token = "t" });

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.GetAsync(null!));
    }

    [Fact]
    public async Task Query_InPathAndArgument_AreMergedInOrder()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        await client.GetAsync("/a?x=1&y=2", new QueryParameters { { "x", 3 } });
        await client.GetAsync("/a?x=1", new QueryParameters());

        Assert.Equal(["/a?x=1&y=2&x=3", "/a?x=1"], server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task Query_EveryKindOfValue_IsWrittenOneWay()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            await client.GetAsync("/a", new QueryParameters
            {
                { "equals[name]", "a b+c&d=e/f?\u00fc" },
                { "yes", true },
                { "no", false },
                { "price", 1.5 },
                { "at", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) },
                { "empty", "" },
                { "none", (string?)null },
                { "noNumber", (int?)null },
                { "noSwitch", (bool?)null },
                { "many", ["1", null, "2"] },
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(
            "/a?equals%5Bname%5D=a%20b%2Bc%26d%3De%2Ff%3F%C3%BC&yes=true&no=false&price=1.5&at=2026-01-02T03%3A04%3A05.0000000%2B00%3A00&empty=&many=1&many=2",
            Assert.Single(server.Requests).Target);
    }

    [Fact]
    public async Task Query_Dictionary_IsTaken()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        await client.GetAsync("/a", new QueryParameters(new Dictionary<string, string?> { ["x"] = "1", ["y"] = null }));

        Assert.Equal("/a?x=1", Assert.Single(server.Requests).Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Query_BlankName_IsRefused(string name)
    {
        Assert.Throws<ArgumentException>(() => new QueryParameters { { name, 1 } });
    }
}
