using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Otumat.Collector;

/// <summary>Puts the collector together.</summary>
internal static class CollectorServices
{
    private const string DatabaseFile = "collector.db";

    public static void AddCollector(this IServiceCollection services, CollectorSettings settings)
    {
        services.Replace(ServiceDescriptor.Singleton(settings.Clock));
        services.AddSingleton(settings.Configuration);
        services.AddSingleton<CollectorMetrics>();
        services.AddStorage(settings);
        services.AddProtocol();
        services.AddPages(settings);
    }

    private static void AddStorage(this IServiceCollection services, CollectorSettings settings)
    {
        if (settings.Postgres is { } connection)
        {
            services.AddSingleton(_ => new PostgresDatabase(connection));
            services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<PostgresDatabase>());
            services.AddSingleton<IEventStore, PostgresEventStore>();
        }
        else
        {
            services.AddSingleton(_ => new SqliteDatabase(Path.Combine(settings.DataFolder, DatabaseFile)));
            services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<SqliteDatabase>());
            services.AddSingleton<IEventStore, SqliteEventStore>();
        }

        services.AddSingleton<RetentionStore>();
        services.AddHostedService<RetentionService>();
    }

    private static void AddProtocol(this IServiceCollection services)
    {
        services.AddSingleton<TokenIssuer>();
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<CodeGrant>();
        services.AddSingleton<RefreshGrant>();
        services.AddSingleton<DeviceCodes>();
        services.AddSingleton<DeviceGrant>();
        services.AddSingleton<Revocations>();
        services.AddSingleton<TokenEndpoint>();
        services.AddSingleton<DeviceEndpoint>();
        services.AddSingleton<EventEndpoint>();
        services.AddSingleton<RevokeEndpoint>();
        services.AddSingleton<HealthEndpoint>();
    }

    private static void AddPages(this IServiceCollection services, CollectorSettings settings)
    {
        // A browser takes the prefix __Host- only from https: such a cookie can come from this host and no other.
        var prefix = settings.IsHttpsOnly ? "__Host-otumat-" : "otumat-";
        services.AddDataProtection().SetApplicationName("Otumat.Collector");
        services.AddOptions<KeyManagementOptions>().Configure<IDatabase>((keys, database) => keys.XmlRepository = new DatabaseKeyRepository(database));
        services.AddAntiforgery(forms =>
        {
            Restrict(forms.Cookie, prefix + "form", SameSiteMode.Strict, settings);
            forms.FormFieldName = FormTokens.Field;
            forms.SuppressXFrameOptionsHeader = true;
        });

        var lifetime = TimeSpan.FromSeconds(settings.Configuration.Lifetimes.Session);
        services.AddAuthentication()
            .AddCookie(SessionSchemes.Administrator, session =>
            {
                Restrict(session, prefix + "admin", SameSiteMode.Strict, lifetime, settings);

                // Also on loopback without https, where most browsers take it from an address of this machine.
                session.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            })
            .AddCookie(SessionSchemes.User, session => Restrict(session, prefix + "user", SameSiteMode.Lax, lifetime, settings));

        services.AddSingleton<FormTokens>();
        services.AddSingleton<UserSession>();
        services.AddSingleton<ConsentEndpoint>();
        services.AddSingleton<VerificationEndpoint>();
        services.AddSingleton<SignInEndpoint>();
        services.AddSingleton<AdministratorToken>();
        services.AddSingleton<AdministratorSession>();
        services.AddSingleton<AdministratorEndpoint>();
        services.AddSingleton<StatisticsStore>();
        services.AddSingleton<DashboardEndpoint>();
        services.AddSingleton<ExportEndpoint>();
    }

    private static void Restrict(CookieAuthenticationOptions session, string name, SameSiteMode sameSite, TimeSpan lifetime, CollectorSettings settings)
    {
        Restrict(session.Cookie, name, sameSite, settings);
        session.ExpireTimeSpan = lifetime;
        session.SlidingExpiration = false;
    }

    private static void Restrict(CookieBuilder cookie, string name, SameSiteMode sameSite, CollectorSettings settings)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.SecurePolicy = settings.IsHttpsOnly ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
