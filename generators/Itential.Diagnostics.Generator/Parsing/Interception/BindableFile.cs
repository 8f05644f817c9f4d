using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>
/// A candidate with all that its calls are bound by. It equals one of another run when the file, the declarations of all files, the
/// references and the settings are the same: then its calls mean the same, and are not bound anew.
/// </summary>
internal sealed class BindableFile(CandidateFile file, ProjectSettings settings, ulong declarations, ImmutableArray<MetadataReference> references, Compilation compilation)
    : IEquatable<BindableFile>
{
    // Its equals are kept for the next comparison, the compilation is not.
    private readonly WeakReference<Compilation> _compilation = new(compilation);
    private readonly CandidateFile _file = file;
    private readonly ProjectSettings _settings = settings;
    private readonly ulong _declarations = declarations;
    private readonly ImmutableArray<MetadataReference> _references = references;
    private readonly CompilationOptions _options = compilation.Options;

    public FileResult Parse(CancellationToken cancellationToken) => _compilation.TryGetTarget(out var current)
        ? FileParser.Parse(_file, _settings, current, cancellationToken)
        : throw new InvalidOperationException("A file is parsed in the run that made it.");

    public bool Equals(BindableFile? other) =>
        other is not null
        && ReferenceEquals(_file, other._file)
        && _declarations == other._declarations
        && _references.SequenceEqual(other._references)
        && _settings == other._settings
        && _options.Equals(other._options);

    public override bool Equals(object? obj) => Equals(obj as BindableFile);

    public override int GetHashCode() => _file.GetHashCode();
}
