using Itential.Refit.Connections;

namespace Quickstart.Connections;

/// <summary>One product that the story talks to.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Client">The SDK's client.</param>
/// <param name="CountLogins">How many logins its server has seen; null where nobody can tell.</param>
internal sealed record Product<TClient>(string Name, TClient Client, Func<int>? CountLogins = null)
    where TClient : IApiClient;
