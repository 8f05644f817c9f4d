using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;

namespace Itential.Testing.Platform.Studio;

/// <summary>The assets that projects hold. They lie beside all others, under a name that begins with the project's id.</summary>
internal sealed class ProjectComponents(PlatformState state)
{
    /// <summary>Puts the assets themselves into the components of a project that is exported.</summary>
    public JsonObject Export(JsonObject project)
    {
        foreach (var component in Components(project))
        {
            component["document"] = Find(component);
        }

        project["referencedComponentHashes"] = new JsonArray();
        return project;
    }

    /// <summary>Takes the assets out of an import, and gives the components that failed.</summary>
    public JsonArray Import(string projectId, JsonObject sent)
    {
        var components = new JsonArray();
        var failed = new JsonArray();
        foreach (var component in Components(sent))
        {
            if (component["document"] is JsonObject document && Add(projectId, JsonText.Member(component, "type"), document) is { } added)
            {
                components.Add(Refer(component, added));
            }
            else
            {
                failed.Add(Fail(component));
            }
        }

        state.Projects.Documents.Update(projectId, project =>
        {
            project["components"] = components;
            project["componentIidIndex"] = components.Count;
        });
        return failed;
    }

    /// <summary>Moves or copies an asset into a project; <see langword="null"/> if there is none.</summary>
    public JsonObject? Place(string projectId, JsonObject component, bool isMove)
    {
        if (Find(component) is not { } asset || JsonText.Member(component, "type") is not { } type)
        {
            return null;
        }

        if (!isMove)
        {
            return Add(projectId, type, asset) is { } copy ? Refer(component, copy) : null;
        }

        var moved = Collection(type)!.Update((string)component["reference"]!, new JsonObject { ["name"] = Name(projectId, asset) });
        return moved is null ? null : Refer(component, moved);
    }

    /// <summary>Deletes the assets of a project, and gives the components.</summary>
    public JsonArray Delete(JsonObject project)
    {
        var deleted = new JsonArray();
        foreach (var component in Components(project))
        {
            Collection(JsonText.Member(component, "type"))?.Remove(JsonText.Member(component, "reference") ?? "");
            deleted.Add(component.DeepClone());
        }

        return deleted;
    }

    /// <summary>Adds an asset under a name that tells the project.</summary>
    public JsonObject? Add(string projectId, string? type, JsonObject document)
    {
        var asset = document.DeepClone().AsObject();
        asset["name"] = Name(projectId, document);
        return JsonText.Member(document, "name") is null ? null : Collection(type)?.Add(asset);
    }

    private static string Name(string projectId, JsonObject asset)
    {
        var name = JsonText.Member(asset, "name") ?? "";
        var end = name.StartsWith('@') ? name.IndexOf(": ", StringComparison.Ordinal) : -1;
        return $"@{projectId}: {(end < 0 ? name : name[(end + 2)..])}";
    }

    private static IReadOnlyList<JsonObject> Components(JsonObject project) =>
        project["components"] is JsonArray components ? [.. components.OfType<JsonObject>()] : [];

    private JsonObject? Find(JsonObject component) =>
        Collection(JsonText.Member(component, "type"))?.Find(JsonText.Member(component, "reference") ?? "");

    private JsonObject Refer(JsonObject component, JsonObject asset)
    {
        var type = (string)component["type"]!;
        var reference = (string)asset[Collection(type)!.Kind.Key]!;
        var number = int.TryParse(JsonText.Of(component["iid"]), out var iid) ? iid : 0;
        return ProjectDocument.Component(number, type, reference, asset, JsonText.Member(component, "folder") ?? "/");
    }

    private static JsonObject Fail(JsonObject component) => new()
    {
        ["iid"] = component["iid"]?.DeepClone(),
        ["type"] = component["type"]?.DeepClone(),
        ["reference"] = component["reference"]?.DeepClone(),
        ["name"] = component["name"]?.DeepClone(),
        ["message"] = "The component has no document of a known type with a name.",
    };

    private AssetCollection? Collection(string? type) => type switch
    {
        "workflow" => state.WorkflowAssets,
        "template" => state.Templates,
        "transformation" => state.Transformations,
        "jsonForm" => state.Forms,
        "mopCommandTemplate" => state.CommandTemplates,
        "mopAnalyticTemplate" => state.AnalyticTemplates,
        _ => null,
    };
}
