using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;

namespace Itential.Testing.Platform.Services;

/// <summary>Makes integration models out of OpenAPI documents.</summary>
internal static class IntegrationModelDocument
{
    public static readonly AssetKind Kind = new("integration model")
    {
        Key = "versionId",
        NameField = "versionId",
        Hidden = ["document"],
        Complete = static (sent, _) => sent.DeepClone().AsObject(),
    };

    public static JsonObject OpenApi(string title) => new()
    {
        ["openapi"] = "3.0.3",
        ["info"] = new JsonObject { ["title"] = title, ["version"] = "1.0.0", ["description"] = $"{title}, made by a testing server" },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://api.example.com/v1" }),
        ["paths"] = new JsonObject
        {
            ["/devices"] = new JsonObject { ["get"] = new JsonObject { ["operationId"] = "getDevices", ["responses"] = new JsonObject() } },
        },
    };

    /// <summary>The model of a document; <see langword="null"/> if it tells neither title nor version.</summary>
    public static JsonObject? Create(JsonObject openApi)
    {
        var info = openApi["info"];
        if (JsonText.Member(info, "title") is not { Length: > 0 } title || JsonText.Member(info, "version") is not { Length: > 0 } version)
        {
            return null;
        }

        var url = JsonText.Member((openApi["servers"] as JsonArray)?.FirstOrDefault(), "url");
        var server = Uri.TryCreate(url, UriKind.Absolute, out var address) ? address : null;
        return new JsonObject
        {
            ["model"] = $"@itential/adapter_{title}:{version}",
            ["versionId"] = $"{title}:{version}",
            ["description"] = JsonText.Member(info, "description") ?? "",
            ["properties"] = new JsonObject
            {
                ["authentication"] = new JsonObject(),
                ["server"] = new JsonObject { ["protocol"] = server?.Scheme ?? "https", ["host"] = server?.Host ?? "", ["base_path"] = server?.AbsolutePath ?? "/" },
                ["tls"] = new JsonObject { ["enabled"] = false, ["rejectUnauthorized"] = true },
                ["version"] = version,
            },
            ["document"] = openApi.DeepClone(),
        };
    }
}
