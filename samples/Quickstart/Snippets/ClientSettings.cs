using System.Net;
using Itential.Refit;
using Microsoft.Extensions.DependencyInjection;

namespace Quickstart.Snippets;

internal static class ClientSettings
{
    public static ITokenApi Token(Func<CancellationToken, Task<string?>> currentToken)
    {
        // snippet: token-getter
        var api = RestService.For<ITokenApi>("https://orders.example", new RefitSettings
        {
            AuthorizationHeaderValueGetter = (_, cancellationToken) => currentToken(cancellationToken),
        });

        // end-snippet
        return api;
    }

    public static RefitSettings Hooks()
    {
        // snippet: hooks
        var settings = new RefitSettings
        {
            Version = HttpVersion.Version20,
            RequestModifier = (request, _) =>
            {
                request.Headers.TryAddWithoutValidation("X-Request-Id", Guid.NewGuid().ToString());
                return default;
            },
            ResponseObserver = (response, _) =>
            {
                Console.WriteLine($"{response.RequestMessage?.RequestUri}: {(int)response.StatusCode}");
                return default;
            },
        };

        // end-snippet
        return settings;
    }

    public static void Register(IServiceCollection services)
    {
        // snippet: token-provider-registration
        services.AddScoped<Tenant>();
        services.AddRefitClient<ITokenApi>()
            .ConfigureHttpClient(http => http.BaseAddress = new Uri("https://orders.example"))
            .AddAuthorizationHeaderValueProvider<TenantTokens>();

        // end-snippet

        // snippet: keyed-registration
        services.AddKeyedSingleton("lab", new RefitSettings { DescribeRequests = true });
        services.AddKeyedRefitClient<IDeviceOrdersApi>("lab", provider => provider.GetRequiredKeyedService<RefitSettings>("lab"))
            .ConfigureHttpClient(http => http.BaseAddress = new Uri("https://lab.orders.example"));

        // end-snippet
    }
}
