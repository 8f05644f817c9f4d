using System.Net;

namespace Otumat.Collector;

/// <summary>Says everything that is wrong with a configuration at once.</summary>
internal static class ConfigurationRules
{
    // What the collector answers by itself, whatever the author calls the other routes.
    private static readonly string[] OwnPaths =
    [
        "/", DashboardEndpoint.Path, ExportEndpoint.Path, AdministratorPage.SignInPath, AdministratorPage.SignOutPath,
        HealthEndpoint.Path, CollectorMetrics.Path, SignInPage.Path, "/sign-out", StyleSheet.Path,
    ];

    public static IEnumerable<string> Violations(CollectorConfiguration configuration) =>
    [
        .. Packages(configuration.Packages),
        .. Users(configuration.Users),
        .. Routes(configuration.Routes),
        .. Lifetimes(configuration.Lifetimes),
        .. Limits(configuration.Limits),
        .. Retention(configuration.Retention),
        .. Addresses(configuration),
    ];

    private static IEnumerable<string> Packages(IReadOnlyList<PackageConfiguration> packages)
    {
        foreach (var package in packages)
        {
            if (string.IsNullOrWhiteSpace(package.ClientId) || package.ClientId.Length > 100)
            {
                yield return "A package has no clientId of 1 to 100 characters. Give the one that its library is built with.";
            }

            if (string.IsNullOrWhiteSpace(package.Notice))
            {
                yield return $"The package '{package.ClientId}' has no notice. Say in it why you ask and what becomes of the data.";
            }

            foreach (var id in Repeated(package.Survey.Select(question => question.Id)))
            {
                yield return $"The package '{package.ClientId}' has two survey questions '{id}'. Give each an id of its own.";
            }
        }

        foreach (var id in Repeated(packages.Select(package => package.ClientId)))
        {
            yield return $"Two packages have the clientId '{id}'. Give each its own.";
        }
    }

    private static IEnumerable<string> Users(IReadOnlyList<UserConfiguration> users)
    {
        foreach (var user in users.Where(user => PasswordHash.Parse(user.PasswordHash) is null))
        {
            yield return $"The user '{user.Name}' has no usable passwordHash. Make one with the command hash-password.";
        }

        foreach (var name in Repeated(users.Select(user => user.Name)))
        {
            yield return $"Two users are called '{name}'. Give each a name of their own.";
        }
    }

    private static IEnumerable<string> Routes(RouteConfiguration routes)
    {
        foreach (var (name, path) in routes.All)
        {
            if (!path.StartsWith('/') || path.Any(letter => !char.IsAsciiLetterOrDigit(letter) && !"/-._~".Contains(letter, StringComparison.Ordinal)))
            {
                yield return $"The route {name} is '{path}'. Write a path that begins with / and has only letters, digits and - . _ ~ /.";
            }
        }

        foreach (var path in Repeated(routes.All.Select(route => route.Path).Concat(OwnPaths)))
        {
            yield return $"The path '{path}' has two uses. Give each route a path of its own.";
        }
    }

    private static IEnumerable<string> Lifetimes(LifetimeConfiguration lifetimes)
    {
        if (lifetimes.Code is < 1 or > LifetimeConfiguration.LongestCode)
        {
            yield return $"lifetimes.code is {lifetimes.Code} s. Write 1 to {LifetimeConfiguration.LongestCode}.";
        }

        if (lifetimes is not { AccessToken: > 0, RefreshToken: > 0, DeviceCode: > 0, DeviceInterval: > 0, Session: > 0 })
        {
            yield return "A lifetime is not above zero. Write seconds.";
        }
    }

    private static IEnumerable<string> Limits(LimitConfiguration limits)
    {
        if (limits is not { Pages: > 0, Tokens: > 0, Events: > 0, SignIns: > 0, UserCodes: > 0, TriesOfUserCode: > 0, BatchBytes: > 0, BatchEvents: > 0, FormBytes: > 0 })
        {
            yield return "A limit is not above zero. Write how many are allowed.";
        }
    }

    private static IEnumerable<string> Retention(RetentionConfiguration retention)
    {
        if (retention.Events < 1 || retention.Tokens < 1)
        {
            yield return "A retention is not above zero. Write days.";
        }

        if (retention.EventIds <= RetentionConfiguration.OldestEventOfClient || retention.EventIds < retention.Events)
        {
            yield return $"retention.eventIds is {retention.EventIds} days. Libraries send events that are up to {RetentionConfiguration.OldestEventOfClient} days old: "
                + "write more than that, and no less than retention.events, or a repeated event is stored twice.";
        }
    }

    private static IEnumerable<string> Addresses(CollectorConfiguration configuration)
    {
        foreach (var proxy in configuration.Proxies.Where(proxy => !IPNetwork.TryParse(proxy, out _)))
        {
            yield return $"The proxy '{proxy}' is no network. Write one like 10.0.0.0/8 or 192.0.2.7/32.";
        }

        if (configuration.PublicAddress is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", PathAndQuery: "/" }))
        {
            yield return $"publicAddress is '{address}'. Write scheme and host, like https://usage.example.com.";
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> names) => names
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key);
}
