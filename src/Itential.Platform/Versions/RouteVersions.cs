namespace Itential.Platform;

/// <summary>Which versions have a route. What is not named here was seen in 2023.2; earlier versions may have it too, so it is not checked.</summary>
internal static class RouteVersions
{
    private static readonly VersionRange Any = new(null);
    private static readonly VersionRange Since2023 = new(new PlatformVersion(2023, 1));
    private static readonly VersionRange Since20232 = new(new PlatformVersion(2023, 2));
    private static readonly VersionRange Since6 = new(new PlatformVersion(6));
    private static readonly VersionRange Since64 = new(new PlatformVersion(6, 4));
    private static readonly VersionRange Since67 = new(new PlatformVersion(6, 7));
    private static readonly VersionRange UntilLegacy = new(null, new PlatformVersion(2021, 1, int.MaxValue));

    private static readonly (string Prefix, VersionRange Range)[] Services =
    [
        ("/agent-project-service/", Since64),
        ("/agent-session-manager/", Since64),
        ("/model-registry-service/", Since64),
        ("/tool-rpc/", Since64),
        ("/tools", Since64),
        ("/work-center-service/", Since64),
        ("/inventory_manager/", Since6),
        ("/gateway_manager/", Since20232),
        ("/workflow_engine/getJob/", UntilLegacy),
        ("/workflow_engine/job/", UntilLegacy),
    ];

    private static readonly Dictionary<string, VersionRange> Routes = new(StringComparer.Ordinal)
    {
        ["GET /help/openapi"] = Since2023,
        ["GET /prometheus_metrics"] = Since20232,
        ["GET /server/config"] = Since6,
        ["POST /authorization/accounts"] = Since6,
        ["GET /authorization/groups/list"] = Since6,
        ["POST /configuration_manager/validate"] = Since6,
        ["POST /configuration_manager/deviceGroups/searchPaginated"] = Since67,
        ["GET /customization/banner"] = Since6,
        ["GET /gateway_manager/v1/gateways/{}/configuration/export"] = Since6,
        ["POST /gateway_manager/v1/gateways/{}/configuration/import"] = Since6,
        ["POST /gateway_manager/v1/gateways/{}/services/{}/run"] = Since6,
        ["GET /integration-models/{}/securitySchemes"] = Since6,
        ["POST /json-forms/validate"] = Since6,
        ["POST /lifecycle-manager/action-executions/{}/cancel"] = Since6,
        ["GET /lifecycle-manager/resources/{}/groups"] = Since6,
        ["POST /lifecycle-manager/resources/{}/groups"] = Since6,
        ["GET /lifecycle-manager/resources/{}/groups/{}"] = Since6,
        ["PATCH /lifecycle-manager/resources/{}/groups/{}"] = Since6,
        ["DELETE /lifecycle-manager/resources/{}/groups/{}"] = Since6,
        ["POST /lifecycle-manager/resources/{}/run-bulk-action"] = Since6,
        ["POST /operations-manager/jobs/bulk-delete"] = Since6,
        ["POST /sso/configs/{}/active"] = Since6,
        ["GET /sso/enabled"] = Since6,
        ["GET /sso/test/{}"] = Since6,
        ["GET /workflow_engine/workers/rate_limit"] = Since6,
        ["PUT /workflow_engine/workers/rate_limit"] = Since6,
        ["POST /workflow_engine/jobs/search"] = UntilLegacy,
        ["POST /workflow_engine/workflows/search"] = UntilLegacy,
    };

    /// <summary>The versions that have a route, as far as the sources tell.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="template">The route template.</param>
    public static VersionRange Of(string verb, string template)
    {
        var route = $"{verb} {Unnamed(template)}";
        return Routes.TryGetValue(route, out var range)
            ? range
            : Array.Find(Services, service => template.StartsWith(service.Prefix, StringComparison.Ordinal)).Range ?? Any;
    }

    /// <summary>A template without the names of its placeholders.</summary>
    private static string Unnamed(string template)
    {
        var parts = template.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].StartsWith('{'))
            {
                parts[i] = "{}";
            }
        }

        return string.Join('/', parts);
    }
}
