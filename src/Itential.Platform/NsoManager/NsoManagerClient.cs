using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The NSO manager's interfaces over one connection.</summary>
internal sealed class NsoManagerClient(ApiClient client) : INsoManager
{
    public INsoDevicesApi Devices => client.For<INsoDevicesApi>(ClientRegistration.Itential_Platform_INsoDevicesApiClient, TracedInterfaceRegistration.Itential_Platform_INsoDevicesApiTraced);

    public INsoNedsApi Neds => client.For<INsoNedsApi>(ClientRegistration.Itential_Platform_INsoNedsApiClient, TracedInterfaceRegistration.Itential_Platform_INsoNedsApiTraced);

    public INsoOperationsApi Operations => client.For<INsoOperationsApi>(ClientRegistration.Itential_Platform_INsoOperationsApiClient, TracedInterfaceRegistration.Itential_Platform_INsoOperationsApiTraced);
}
