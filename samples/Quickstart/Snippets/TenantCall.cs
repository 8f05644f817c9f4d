using Itential.Refit;

namespace Quickstart.Snippets;

internal static class TenantCall
{
    public static async Task<WorkflowNames> RunAsync(HttpClient http)
    {
        // snippet: interface-values-call
        var api = RestService.For<ITenantApi>(http);
        api.Tenant = "acme";
        return await api.GetNamesAsync();
        // end-snippet
    }
}
