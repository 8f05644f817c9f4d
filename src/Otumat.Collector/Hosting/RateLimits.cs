using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Otumat.Collector;

/// <summary>How much one address may ask for in a minute, in each collector.</summary>
internal static class RateLimits
{
    public const string Pages = "pages";
    public const string Tokens = "tokens";
    public const string Events = "events";
    public const string SignIns = "sign-ins";
    public const string UserCodes = "user-codes";

    private const int PrefixBytes = 8;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Configure(RateLimiterOptions options, LimitConfiguration limits, CollectorMetrics metrics)
    {
        foreach (var (name, count) in ((string, int)[])[(Pages, limits.Pages), (Tokens, limits.Tokens), (Events, limits.Events), (SignIns, limits.SignIns), (UserCodes, limits.UserCodes)])
        {
            options.AddPolicy(name, context => RateLimitPartition.GetFixedWindowLimiter(
                Partition(context.Connection.RemoteIpAddress),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = count, Window = Window }));
        }

        options.OnRejected = (rejection, _) => RefuseAsync(rejection, metrics);
    }

    /// <summary>An IPv6 subscriber has a network of addresses; they count as one.</summary>
    public static string Partition(IPAddress? address)
    {
        if (address is null or { IsIPv4MappedToIPv6: true } || address.GetAddressBytes() is not { Length: > PrefixBytes } bytes)
        {
            return address?.MapToIPv4().ToString() ?? "";
        }

        return Convert.ToHexString(bytes, 0, PrefixBytes);
    }

    private static ValueTask RefuseAsync(OnRejectedContext rejection, CollectorMetrics metrics)
    {
        metrics.CountLimited();
        var wait = rejection.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
        var response = rejection.HttpContext.Response;
        response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return new ValueTask(Problem.WriteAsync(response, StatusCodes.Status429TooManyRequests, "Too many requests from this address. Wait, and send it again."));
    }
}
