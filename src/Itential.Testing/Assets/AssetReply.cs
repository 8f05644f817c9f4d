using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Assets;

/// <summary>How one service words its answers about assets.</summary>
internal abstract class AssetReply
{
    public abstract Task ListAsync(HttpContext context, Page page);

    public abstract Task FaultAsync(HttpContext context, string message, int status);

    /// <summary>The answer to a read, and to an export unless the service words that in another way.</summary>
    public virtual Task OneAsync(HttpContext context, JsonObject asset) => JsonReply.WriteAsync(context, asset);

    public virtual Task ExportedAsync(HttpContext context, JsonObject asset) => OneAsync(context, asset);

    public virtual Task CreatedAsync(HttpContext context, JsonObject asset) => OneAsync(context, asset);

    public virtual Task ImportedAsync(HttpContext context, JsonObject asset) => CreatedAsync(context, asset);

    public virtual Task UpdatedAsync(HttpContext context, JsonObject asset) => OneAsync(context, asset);

    public virtual Task DeletedAsync(HttpContext context, JsonObject asset) => OneAsync(context, asset);

    public virtual Task UnknownAsync(HttpContext context, string noun, string id) =>
        FaultAsync(context, $"There is no {noun} '{id}'.", StatusCodes.Status404NotFound);

    public virtual Task ClashAsync(HttpContext context, string noun, string name) =>
        FaultAsync(context, $"A {noun} '{name}' is there already.", StatusCodes.Status409Conflict);
}
