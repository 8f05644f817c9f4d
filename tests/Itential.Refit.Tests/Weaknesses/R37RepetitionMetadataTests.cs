using Itential.Refit.Tests.Requests;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit tells a retrying handler nothing; here it asks one function, and the transport keeps to the same answer.</summary>
public sealed class R37RepetitionMetadataTests
{
    [Fact]
    public async Task MayRepeat_NothingDeclared_IsTheVerbs()
    {
        Assert.Equal((true, true, false), await SeenAsync<IRepeatedApi>(api => api.GetAsync()));
        Assert.Equal((false, false, true), await SeenAsync<IRepeatedApi>(api => api.PostAsync()));
    }

    [Fact]
    public async Task MayRepeat_Declared_IsAsDeclared()
    {
        Assert.Equal((true, true, false), await SeenAsync<IRepeatedApi>(api => api.RepeatablePostAsync()));
        Assert.Equal((true, true, false), await SeenAsync<IRepeatedApi>(api => Task.FromResult(api.RepeatablePost())));
        Assert.Equal((false, false, true), await SeenAsync<IRepeatedApi>(api => api.OnceAsync()));
        Assert.Equal((true, true, false), await SeenAsync<IRepeatableApi>(api => api.PatchAsync()));
        Assert.Equal((false, false, true), await SeenAsync<IRepeatableApi>(api => api.PatchOnceAsync()));
        Assert.Equal((true, true, false), await SeenAsync<IRepeatableApi>(api => api.PostAsync()));
    }

    [Fact]
    public async Task MayRepeat_Content_MustBeWritableAgain()
    {
        using var stream = new Serialization.ForwardOnlyStream("raw"u8.ToArray());

        Assert.Equal((true, true, true), await SeenAsync<IRepeatedApi>(api => api.TextAsync("text")));
        Assert.Equal((false, true, true), await SeenAsync<IRepeatedApi>(api => api.StreamAsync(stream)));
    }

    [Theory]
    [InlineData("GET", true)]
    [InlineData("HEAD", true)]
    [InlineData("OPTIONS", true)]
    [InlineData("TRACE", true)]
    [InlineData("PUT", true)]
    [InlineData("DELETE", true)]
    [InlineData("POST", false)]
    [InlineData("PATCH", false)]
    [InlineData("PURGE", false)]
    public void IsIdempotent_HandWrittenRequest_IsTheVerbs(string verb, bool expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), "http://host");

        Assert.Equal(expected, RequestRepetition.IsIdempotent(request));
        request.Options.Set(RequestOptionKeys.IsIdempotent, !expected);
        Assert.Equal(!expected, RequestRepetition.IsIdempotent(request));
    }

    [Fact]
    public async Task Options_NothingDeclared_AreNotTouched()
    {
        using var seen = new SeenRequests();
        await RestService.For<IRepeatedApi>(seen.CreateClient()).GetAsync();

        Assert.Empty(seen.Last.Options);
    }

    private static async Task<(bool MayRepeat, bool IsIdempotent, bool HasContent)> SeenAsync<T>(Func<T, Task<string>> call)
        where T : class
    {
        using var seen = new SeenRequests();
        await call(RestService.For<T>(seen.CreateClient()));
        return (RequestRepetition.MayRepeat(seen.Last), RequestRepetition.IsIdempotent(seen.Last), seen.Last.Content is not null);
    }
}
