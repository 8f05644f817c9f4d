using System.Globalization;
using Itential.Refit.Requests;

namespace Itential.Refit.Connections;

/// <summary>Finds all that is wrong with the options of a connection.</summary>
/// <param name="options">The options.</param>
/// <param name="type">Their type's name, which begins every fault.</param>
internal sealed partial class ConnectionFaults(ConnectionOptions options, string type)
{
    private readonly List<string> _faults = [.. options.UnreadableKeys];

    /// <summary>Collects the faults of everything that all products have.</summary>
    public ConnectionFaults CheckCommon()
    {
        CheckAddress();
        CheckTransport();
        CheckTimes();
        return this;
    }

    /// <summary>Collects the faults of the ways to sign in: exactly one must be complete.</summary>
    /// <param name="pairs">The product's credential pairs.</param>
    public ConnectionFaults CheckSignIn(IReadOnlyList<CredentialPair> pairs)
    {
        List<string> ways = [];
        foreach (var pair in pairs)
        {
            if (pair.IsHalf)
            {
                Add(pair.Missing, $"is missing: {pair.Present} is set, and one is nothing without the other");
            }

            if (pair.IsAnySet)
            {
                ways.Add($"{pair.Name} with {pair.SecretName}");
            }
        }

        AddWay(ways, options.Token is not null, nameof(options.Token));
        AddWay(ways, options.TokenProvider is not null, nameof(options.TokenProvider));
        AddWay(ways, options.Authenticator is not null, nameof(options.Authenticator));
        if (ways.Count > 1)
        {
            _faults.Add($"{type} has {ways.Count} ways to sign in ({string.Join(", ", ways)}): set exactly one");
        }
        else if (ways.Count == 0)
        {
            _faults.Add($"{type} has no way to sign in: set {Choices(pairs)}, {nameof(options.Token)}, {nameof(options.TokenProvider)} or {nameof(options.Authenticator)}");
        }

        if (options.Token is { IsBlank: true })
        {
            Add(nameof(options.Token), "is blank");
        }

        CheckSharing(pairs);

        return this;
    }

    /// <summary>All faults, none when the options are valid.</summary>
    public IReadOnlyList<string> ToList() => _faults;

    private void CheckSharing(IReadOnlyList<CredentialPair> pairs)
    {
        if (options.SharedStore is null)
        {
            return;
        }

        if (options.Token is not null || options.TokenProvider is not null)
        {
            Add(nameof(options.SharedStore), $"is set, and a token that is given needs no login: leave {nameof(options.SharedStore)} out, or sign in by {Choices(pairs)}");
        }
        else if (options.Authenticator is { } own && (own.Owner is null || own.Origin is null))
        {
            Add(nameof(options.SharedStore), $"is set, and {nameof(options.Authenticator)} does not say whose sessions it gives: give it an {nameof(own.Owner)} and an {nameof(own.Origin)}");
        }
    }

    private void CheckAddress()
    {
        if (options.BaseAddress is { } address)
        {
            if (options.NamesServer)
            {
                Add(nameof(options.BaseAddress), $"excludes {nameof(options.Host)}, {nameof(options.Port)} and {nameof(options.UseTls)}: set it or them");
            }

            CheckBaseAddress(address);
            return;
        }

        if (HostFault(options.Host) is { } fault)
        {
            Add(nameof(options.Host), fault);
        }

        if (options.Port is < 0 or > 65_535)
        {
            Add(nameof(options.Port), string.Create(CultureInfo.InvariantCulture, $"is {options.Port}: use 1 to 65535, or 0 for 443 with TLS and 80 without"));
        }
    }

    private void CheckBaseAddress(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp) || !AbsoluteAddress.HasHost(address))
        {
            Add(nameof(options.BaseAddress), "is no absolute http or https address: write it like https://server.example:3443");
            return;
        }

        if (address.UserInfo.Length > 0)
        {
            Add(nameof(options.BaseAddress), $"holds credentials: use {nameof(options.User)} and {nameof(options.Password)}");
        }

        if (address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            Add(nameof(options.BaseAddress), "has a query or a fragment: end it with the path");
        }
    }

    private static string? HostFault(string? host)
    {
        if (string.IsNullOrWhiteSpace(host))
        {
            return "is blank: give a DNS name or an IP address";
        }

        if (host.Contains('@', StringComparison.Ordinal))
        {
            return $"holds credentials: use {nameof(ConnectionOptions.User)} and {nameof(ConnectionOptions.Password)}";
        }

        if (host.Contains("://", StringComparison.Ordinal))
        {
            return $"is '{host}', with a scheme: give the name alone, or use {nameof(ConnectionOptions.BaseAddress)}";
        }

        if (host.AsSpan().IndexOfAny("/\\?#") >= 0)
        {
            return $"is '{host}', with a path: give the name alone, or use {nameof(ConnectionOptions.BaseAddress)}";
        }

        if (Uri.CheckHostName(ConnectionAddress.Bracketed(host)) != UriHostNameType.Unknown)
        {
            return null;
        }

        return host.LastIndexOf(':') is var colon and > 0 && host.AsSpan(colon + 1).IndexOfAnyExceptInRange('0', '9') < 0
            ? $"is '{host}', with a port: put the port into {nameof(ConnectionOptions.Port)}"
            : $"is '{host}', which is neither a DNS name nor an IP address";
    }

    private void CheckTimes()
    {
        CheckLimitOrNone(nameof(options.Timeout), options.Timeout);
        CheckLimit(nameof(options.LoginTimeout), options.LoginTimeout);
        if (options.Ttl < TimeSpan.Zero)
        {
            Add(nameof(options.Ttl), $"is {Text(options.Ttl)}: use zero for no limit, or a positive time");
        }
    }

    private void CheckLimit(string property, TimeSpan limit)
    {
        if (limit <= TimeSpan.Zero || limit > ConnectionDefaults.LongestTimeout)
        {
            Add(property, $"is {Text(limit)}: use a time above zero and below 24 days");
        }
    }

    private void Add(string property, string fault) => _faults.Add($"{type}.{property} {fault}");

    private static void AddWay(List<string> ways, bool isSet, string property)
    {
        if (isSet)
        {
            ways.Add(property);
        }
    }

    private static string Choices(IReadOnlyList<CredentialPair> pairs) => string.Join(", ", pairs.Select(pair => $"{pair.Name} with {pair.SecretName}"));

    private static string Text(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture);
}
