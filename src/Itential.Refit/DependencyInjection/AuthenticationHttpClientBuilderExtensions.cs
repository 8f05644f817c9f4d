using Itential.Refit.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Authenticates the clients of <see cref="IHttpClientFactory"/>.</summary>
public static class AuthenticationHttpClientBuilderExtensions
{
    /// <summary>Logs the named client in and keeps its session, with an authenticator that is at hand.</summary>
    /// <param name="builder">The builder of the named client.</param>
    /// <param name="authenticator">Does the logins.</param>
    /// <param name="configure">Sets times; the application's logger factory and time provider are set already.</param>
    /// <returns>The same builder.</returns>
    public static IHttpClientBuilder AddAuthentication(this IHttpClientBuilder builder, IAuthenticator authenticator, Action<SessionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(authenticator);
        return builder.AddAuthentication(_ => authenticator, configure);
    }

    /// <summary>Logs the named client in and keeps its session.</summary>
    /// <param name="builder">The builder of the named client.</param>
    /// <param name="authenticator">Makes what does the logins.</param>
    /// <param name="configure">Sets times; the application's logger factory and time provider are set already.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>
    /// The session belongs to the client's name and outlives the factory's handlers. Its <see cref="SessionManager"/> is a singleton under
    /// the name as key. The primary handler's <c>UseCookies</c> and <c>AllowAutoRedirect</c> are set to false if it is one of .NET's own.
    /// </remarks>
    public static IHttpClientBuilder AddAuthentication(this IHttpClientBuilder builder, Func<IServiceProvider, IAuthenticator> authenticator, Action<SessionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(authenticator);
        builder.Services.TryAddKeyedSingleton(builder.Name, (services, _) =>
        {
            var options = new SessionOptions
            {
                TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System,
                LoggerFactory = services.GetService<ILoggerFactory>(),
            };
            configure?.Invoke(options);
            return new SessionManager(authenticator(services), options);
        });
        return builder.AddAuthentication(services => services.GetRequiredKeyedService<SessionManager>(builder.Name));
    }

    /// <summary>Uses a session manager that somebody else makes, keeps for longer than any handler, and disposes.</summary>
    /// <param name="builder">The builder of the named client.</param>
    /// <param name="sessions">Gives the manager, the same one each time.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>The primary handler's <c>UseCookies</c> and <c>AllowAutoRedirect</c> are set to false if it is one of .NET's own.</remarks>
    public static IHttpClientBuilder AddAuthentication(this IHttpClientBuilder builder, Func<IServiceProvider, SessionManager> sessions)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(sessions);

        // After all other configuration, so that a primary handler of the user's own is reached wherever it is set.
        builder.Services.PostConfigure<HttpClientFactoryOptions>(
            builder.Name,
            options => options.HttpMessageHandlerBuilderActions.Add(handlers => InnerChain.Prepare(handlers.PrimaryHandler)));
        return builder.AddHttpMessageHandler(services => new AuthenticationHandler(sessions(services)));
    }
}
