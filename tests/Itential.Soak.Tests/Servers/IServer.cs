using System.Security.Cryptography.X509Certificates;
using Itential.Testing.Faults;

namespace Itential.Soak.Tests.Servers;

/// <summary>What the servers of both products have in common.</summary>
internal interface IServer : IAsyncDisposable
{
    Uri BaseAddress { get; }

    X509Certificate2Collection? Authorities { get; }

    FaultPlan Faults { get; }

    string[] LoginPaths { get; }

    string[] OtherPaths { get; }

    int Logins { get; }

    int Requests { get; }

    int UnauthenticatedRequests { get; }

    int OpenConnections { get; }

    void ExpireSessions();
}
