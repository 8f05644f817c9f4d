using Itential.Refit.Tests.Requests;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit strips line breaks silently; here the call is refused and the header named, without its value.</summary>
public sealed class R11HeaderLineBreakTests
{
    [Theory]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    public async Task Header_LineBreak_IsRefusedByName(string value)
    {
        using var seen = new SeenRequests();
        var api = RestService.For<IHeaderApi>(seen.CreateClient());

        var single = await Assert.ThrowsAsync<ArgumentException>(() => api.TextAsync(value));
        var many = await Assert.ThrowsAsync<ArgumentException>(() => api.ManyAsync(new Dictionary<string, string?> { ["X-More"] = value }));
        var content = await Assert.ThrowsAsync<ArgumentException>(() => api.ContentAsync("text", value));

        Assert.Equal("The value of header 'X-Value' from 'value' has a line break. Remove it. (Parameter 'value')", single.Message);
        Assert.Contains("'X-More' from 'headers'", many.Message, StringComparison.Ordinal);
        Assert.Contains("'Content-Type' from 'type'", content.Message, StringComparison.Ordinal);
        Assert.Equal(0, seen.Count);
    }

    [Theory]
    [InlineData("X More")]
    [InlineData("X-More\r\nX-Injected")]
    [InlineData("")]
    public async Task HeaderCollection_NameThatIsNone_IsRefused(string name)
    {
        using var seen = new SeenRequests();

        var error = await Assert.ThrowsAsync<ArgumentException>(
            () => RestService.For<IHeaderApi>(seen.CreateClient()).ManyAsync(new Dictionary<string, string?> { [name] = "1" }));

        Assert.Equal("headers", error.ParamName);
        Assert.Equal(0, seen.Count);
    }

    [Fact]
    public async Task Header_OfTheContent_GoesToTheContent()
    {
        using var seen = new SeenRequests();
        await RestService.For<IHeaderApi>(seen.CreateClient()).ContentAsync("text", "text/csv");

        Assert.Equal(("text/csv", "en"), (seen.Last.Content!.Headers.ContentType?.ToString(), seen.Last.Content.Headers.ContentLanguage.Single()));
    }

    [Fact]
    public async Task Headers_OfParameters_LastWriterWinsInTheirOrder()
    {
        using var seen = new SeenRequests();
        var api = RestService.For<IHeaderApi>(seen.CreateClient());

        await api.OrderedAsync("1", new Dictionary<string, string> { ["x-value"] = "2" }, "3");
        Assert.Equal("3", seen.Last.Headers.GetValues("X-Value").Single());
        await api.ManyAsync(new Dictionary<string, string?> { ["X-Value"] = "1", ["x-value"] = null });
        Assert.False(seen.Last.Headers.Contains("X-Value"));
    }
}
