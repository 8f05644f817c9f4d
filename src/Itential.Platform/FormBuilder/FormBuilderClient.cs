using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>The form builder's interfaces over one connection.</summary>
internal sealed class FormBuilderClient(ApiClient client) : IFormBuilder
{
    public IBuilderFormsApi Forms => client.For<IBuilderFormsApi>();

    public IBuilderFormGroupsApi Groups => client.For<IBuilderFormGroupsApi>();
}
