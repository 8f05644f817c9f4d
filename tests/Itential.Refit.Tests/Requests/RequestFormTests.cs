using Itential.Refit.Requests;

namespace Itential.Refit.Tests.Requests;

public sealed class RequestFormTests
{
    [Fact]
    public async Task ToContent_WritesPairsAsForms()
    {
        using var content = Form((ref RequestUrl form) =>
        {
            form.AppendQuery("grant%20type", "a b&c=d+é");
            form.AppendQuery("gone", null);
            form.AppendQuery("n", 1.5, null);
            form.AppendQuery("day", new DateOnly(2026, 1, 2), null);
            form.AppendQuery("b", false);
            form.AppendPair("m.", "ü x", "😀");
            form.AppendPair("m.", " ", "left out");
            form.AppendPair("m.", "n", 5, "D3");
        });

        Assert.Equal("grant+type=a+b%26c%3Dd%2B%C3%A9&n=1.5&day=2026-01-02&b=false&m.%C3%BC+x=%F0%9F%98%80&m.n=005", await content.ReadAsStringAsync());
        Assert.Equal("application/x-www-form-urlencoded", content.Headers.ContentType?.ToString());
        Assert.Equal((await content.ReadAsByteArrayAsync()).Length, content.Headers.ContentLength);
    }

    [Fact]
    public async Task ToContent_LongerThanItsFirstBuffer_KeepsEveryByte()
    {
        var text = string.Concat(Enumerable.Repeat("a b/é~", 5_000));
        using var content = Form((ref RequestUrl form) =>
        {
            form.AppendQuery("x", text);
            form.AppendQuery("y", text);
        });

        var encoded = Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
        Assert.Equal($"x={encoded}&y={encoded}", await content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(CollectionFormat.RefitParameterFormatter, "a=1%7C2%2F3")]
    [InlineData(CollectionFormat.Csv, "a=1,2%2F3")]
    [InlineData(CollectionFormat.Ssv, "a=1+2%2F3")]
    [InlineData(CollectionFormat.Tsv, "a=1%092%2F3")]
    [InlineData(CollectionFormat.Pipes, "a=1%7C2%2F3")]
    [InlineData(CollectionFormat.Multi, "a=1&a=2%2F3")]
    public async Task List_EachFormat_IsWrittenAsDeclared(CollectionFormat format, string expected)
    {
        using var content = Form((ref RequestUrl form) =>
        {
            form.BeginList("a", format);
            form.AppendItem(1, null);
            form.AppendItem(null);
            form.AppendItem("2/3");
            form.EndList();
            form.BeginList("empty", format);
            form.EndList();
        });

        Assert.Equal(expected, await content.ReadAsStringAsync());
    }

    [Fact]
    public void Add_HalfOfASurrogatePair_NamesThePairAndNotItsValue()
    {
        var error = Assert.Throws<ArgumentException>(() => Form((ref RequestUrl form) => form.AppendQuery("secret", "hidden\uD800")));

        Assert.Contains("'secret'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", error.Message, StringComparison.Ordinal);
    }

    private delegate void Fill(ref RequestUrl form);

    private static HttpContent Form(Fill fill)
    {
        using var http = new HttpClient();
        var form = RequestUrl.ForForm(stackalloc char[16], new RequestExecutor(http, new RefitSettings { CollectionFormat = CollectionFormat.Pipes }));
        fill(ref form);
        return form.ToContent();
    }
}
