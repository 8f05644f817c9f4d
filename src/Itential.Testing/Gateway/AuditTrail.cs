using System.Text.Json.Nodes;
using Itential.Testing.State;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Gateway;

/// <summary>Writes down who changed or ran what.</summary>
internal sealed class AuditTrail(GatewayState state)
{
    public void Write(HttpContext context, string action, string target) => state.AuditLog.TryAdd(new JsonObject
    {
        ["id"] = ObjectId.Next(),
        ["user"] = state.User,
        ["action"] = action,
        ["target"] = target,
        ["method"] = context.Request.Method,
        ["path"] = context.Request.Path.Value,
        ["timestamp"] = WireTime.Text(state.Clock.GetUtcNow()),
    });
}
