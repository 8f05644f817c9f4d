using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The form builder's interfaces over one connection.</summary>
internal sealed class FormBuilderClient(ApiClient client) : IFormBuilder
{
    public IBuilderFormsApi Forms => client.For<IBuilderFormsApi>(ClientRegistration.Itential_Platform_IBuilderFormsApiClient, TracedInterfaceRegistration.Itential_Platform_IBuilderFormsApiTraced);

    public IBuilderFormGroupsApi Groups => client.For<IBuilderFormGroupsApi>(ClientRegistration.Itential_Platform_IBuilderFormGroupsApiClient, TracedInterfaceRegistration.Itential_Platform_IBuilderFormGroupsApiTraced);
}
