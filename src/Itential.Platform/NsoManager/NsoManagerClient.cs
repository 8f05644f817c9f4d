using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>The NSO manager's interfaces over one connection.</summary>
internal sealed class NsoManagerClient(ApiClient client) : INsoManager
{
    public INsoDevicesApi Devices => client.For<INsoDevicesApi>();

    public INsoNedsApi Neds => client.For<INsoNedsApi>();

    public INsoOperationsApi Operations => client.For<INsoOperationsApi>();
}
