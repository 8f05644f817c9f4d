using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The interfaces of command and analytic templates over one connection.</summary>
internal sealed class MopClient(ApiClient client) : IMop
{
    public ICommandTemplatesApi CommandTemplates => client.For<ICommandTemplatesApi>(ClientRegistration.Itential_Platform_ICommandTemplatesApiClient, TracedInterfaceRegistration.Itential_Platform_ICommandTemplatesApiTraced);

    public IAnalyticTemplatesApi AnalyticTemplates => client.For<IAnalyticTemplatesApi>(ClientRegistration.Itential_Platform_IAnalyticTemplatesApiClient, TracedInterfaceRegistration.Itential_Platform_IAnalyticTemplatesApiTraced);

    public IMopCommandsApi Commands => client.For<IMopCommandsApi>(ClientRegistration.Itential_Platform_IMopCommandsApiClient, TracedInterfaceRegistration.Itential_Platform_IMopCommandsApiTraced);
}
