using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>The interfaces of command and analytic templates over one connection.</summary>
internal sealed class MopClient(ApiClient client) : IMop
{
    public ICommandTemplatesApi CommandTemplates => client.For<ICommandTemplatesApi>();

    public IAnalyticTemplatesApi AnalyticTemplates => client.For<IAnalyticTemplatesApi>();

    public IMopCommandsApi Commands => client.For<IMopCommandsApi>();
}
