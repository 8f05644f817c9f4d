using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Gateway;

/// <summary>What the Gateway tells about itself.</summary>
internal sealed class SystemRoutes(GatewayState state)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v2.0/status", GetStatusAsync);
        routes.MapGet("/api/v2.0/poll", context => JsonReply.WriteAsync(context, new JsonObject { ["success"] = true }));
        routes.MapGet("/api/v2.0/openapi_spec", GetOpenApiAsync);
        routes.MapGet("/api/v2.0/audit", context => GatewayReply.ListAsync(context, state.AuditLog.Query(ListQuery.Gateway(context.Request.Query, "timestamp"))));
        routes.MapGet("/api/v2.0/exec_history/{auditId}", GetExecutionAsync);
    }

    private Task GetStatusAsync(HttpContext context) => JsonReply.WriteAsync(context, new JsonObject
    {
        ["version"] = state.Version,
        ["hostname"] = "gateway.example.com",
        ["scripts_enabled"] = true,
        ["ansible_enabled"] = true,
        ["netmiko_enabled"] = true,
        ["nornir_enabled"] = false,
        ["terraform_enabled"] = false,
    });

    private Task GetOpenApiAsync(HttpContext context) => JsonReply.WriteAsync(context, new JsonObject
    {
        ["openapi"] = "3.0.2",
        ["info"] = new JsonObject { ["title"] = "Itential Automation Gateway (testing)", ["version"] = state.Version },
        ["paths"] = new JsonObject(),
    });

    private Task GetExecutionAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "auditId");
        return state.Executions.Find(id) is { } record
            ? JsonReply.WriteAsync(context, record)
            : GatewayReply.UnknownAsync(context, "execution", id);
    }
}
