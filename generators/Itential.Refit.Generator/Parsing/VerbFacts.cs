using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>What the verb attribute of a method says.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Method">The verb as it is sent.</param>
/// <param name="Path">The route template; null when it is written as null.</param>
/// <param name="PathIndex">The attribute's argument that is the template; -1 when the attribute's class says it.</param>
internal sealed record VerbFacts(AttributeData Attribute, string Method, string? Path, int PathIndex)
{
    /// <summary>The property of HttpMethod that is the verb; null when there is none in every framework.</summary>
    public string? Property => Method switch
    {
        "GET" => "Get",
        "POST" => "Post",
        "PUT" => "Put",
        "PATCH" => "Patch",
        "DELETE" => "Delete",
        "HEAD" => "Head",
        "OPTIONS" => "Options",
        "TRACE" => "Trace",
        "CONNECT" => "Connect",
        _ => null,
    };
}
