namespace Itential.Platform;

/// <summary>The form builder, resource by resource.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
public interface IFormBuilder
{
    /// <summary>Forms and the elements that they are made of.</summary>
    IBuilderFormsApi Forms { get; }

    /// <summary>The groups of a form.</summary>
    IBuilderFormGroupsApi Groups { get; }
}
