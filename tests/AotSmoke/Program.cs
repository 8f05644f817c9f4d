using AotSmoke.Checks;
using AotSmoke.Servers;

if (ServerAccess.FromEnvironment() is not { } servers)
{
    await Console.Error.WriteLineAsync($"Set {string.Join(", ", ServerAccess.Variables)}; the quickstart's --serve prints them.");
    return 2;
}

Check[] checks =
[
    .. LoginChecks.Of(servers),
    .. PlatformChecks.Of(servers),
    .. GatewayChecks.Of(servers),
    .. PlatformServiceChecks.All,
    .. GatewayServiceChecks.All,
    .. RawVerbChecks.Of(servers),
    .. OwnApiChecks.Of(servers),
    .. InterfaceChecks.Of(servers),
    .. AddressChecks.Of(servers),
    .. BodyChecks.All,
    .. MultipartChecks.All,
    .. ResultChecks.Of(servers),
    .. PagingChecks.Of(servers),
    .. FailureChecks.All,
    .. HookChecks.Of(servers),
    .. RegistrationChecks.Of(servers),
    .. ErrorChecks.Of(servers),
    .. TracingChecks.Of(servers),
    .. UsageChecks.All,
];

var held = 0;
foreach (var check in checks)
{
    held += await check.HoldsAsync() ? 1 : 0;
}

Console.WriteLine($"{held} of {checks.Length} checks hold.");
return held == checks.Length ? 0 : 1;
