namespace Itential.Platform;

/// <summary>The fields that lists of integration models are filtered and sorted by.</summary>
public static class IntegrationModelFields
{
    /// <summary>The id: title and version with a colon between them.</summary>
    public static Field<IntegrationModel, string> VersionId { get; } = new("versionId");

    /// <summary>The package that stands for the model.</summary>
    public static Field<IntegrationModel, string> Model { get; } = new("model");

    /// <summary>What the OpenAPI document says that it is.</summary>
    public static Field<IntegrationModel, string> Description { get; } = new("description");
}
