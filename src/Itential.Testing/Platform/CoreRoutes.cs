using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform;

/// <summary>What belongs to no service.</summary>
internal sealed class CoreRoutes(PlatformServerOptions options)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/whoami", WhoAmIAsync);
        routes.MapGet("/version", context => JsonReply.WriteTextAsync(context, options.Version));
    }

    private Task WhoAmIAsync(HttpContext context) => JsonReply.WriteAsync(context, new JsonObject
    {
        ["id"] = Accounts.Id,
        ["provenance"] = Accounts.Provenance,
        ["username"] = options.User,
        ["firstname"] = "Demo",
        ["groups"] = new JsonArray(new JsonObject { ["id"] = Accounts.GroupId, ["provenance"] = Accounts.Provenance, ["name"] = Accounts.Group }),
        ["routes"] = new JsonArray("/operations-manager", "/automation-studio", "/adapters"),
        ["methods"] = new JsonObject { ["OperationsManager"] = new JsonArray("getJobs", "startJob") },
        ["roles"] = new JsonArray("OperationsManager.admin", "AutomationStudio.admin"),
    });
}
