using System.Text.Json.Nodes;

namespace Itential.Testing.Assets;

/// <summary>What became of one asset of an import.</summary>
/// <param name="Name">Its name as it was sent.</param>
/// <param name="Original">What was sent.</param>
/// <param name="Created">What is stored now; <see langword="null"/> if the asset was turned away.</param>
internal sealed record ImportOutcome(string Name, JsonObject Original, JsonObject? Created)
{
    public bool IsSuccess => Created is not null;

    public string Message => IsSuccess ? $"Successfully imported '{Name}'" : $"Could not import '{Name}'";

    /// <summary><c>{success, message, original}</c>.</summary>
    public JsonObject Write() => new() { ["success"] = IsSuccess, ["message"] = Message, ["original"] = Original };
}
