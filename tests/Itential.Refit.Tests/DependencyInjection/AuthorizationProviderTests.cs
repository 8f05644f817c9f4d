using Itential.Refit.Tests.Requests;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace Itential.Refit.Tests.DependencyInjection;

public sealed class AuthorizationProviderTests
{
    [Fact]
    public async Task Provider_EachRequest_HasAScopeOfItsOwn()
    {
        await using var server = await RecordingServer.StartAsync();
        await using var provider = Services<ScopedTokens>(server.BaseAddress);
        var api = provider.GetRequiredService<IAuthorizedApi>();

        await api.DeclaredAsync();
        api.Declared();

        var scopes = provider.GetRequiredService<TokenScopes>();
        Assert.Equal((2, 2), (scopes.Made, scopes.Ended));
        Assert.Equal(["Bearer t1", "Bearer t2"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Provider_ValueThatIsThere_IsLeftAlone()
    {
        await using var server = await RecordingServer.StartAsync();
        await using var provider = Services<ScopedTokens>(server.BaseAddress);
        var api = provider.GetRequiredService<IAuthorizedApi>();

        await api.GivenAsync("mine");
        await api.RemovedAsync();

        Assert.Equal(0, provider.GetRequiredService<TokenScopes>().Made);
        Assert.Equal(["Bearer mine", null], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Provider_Null_RemovesTheHeader()
    {
        await using var server = await RecordingServer.StartAsync();
        await using var provider = Services<NoTokens>(server.BaseAddress);

        await provider.GetRequiredService<IAuthorizedApi>().DeclaredAsync();

        Assert.Null(server.Requests[0].Header("Authorization"));
    }

    private static ServiceProvider Services<TProvider>(Uri address)
        where TProvider : class, IAuthorizationHeaderValueProvider
    {
        var services = new ServiceCollection();
        services.AddSingleton<TokenScopes>().AddScoped<ScopedToken>();
        services.AddRefitClient<IAuthorizedApi>().ConfigureHttpClient(http => http.BaseAddress = address).AddAuthorizationHeaderValueProvider<TProvider>();
        return services.BuildServiceProvider(validateScopes: true);
    }
}
