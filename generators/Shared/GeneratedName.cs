namespace Itential.Generators;

/// <summary>What tells one generated class from another.</summary>
/// <param name="Interface">The interface with all its qualifiers.</param>
/// <param name="Class">The name of the class that implements it.</param>
/// <param name="File">The name of the file that the class is written into, without its ending.</param>
internal sealed record GeneratedName(string Interface, string Class, string File);
