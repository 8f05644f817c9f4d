using System.Globalization;
using Itential.Generators;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>What the parsers of one interface share: its names, its fields, its faults.</summary>
internal sealed class ClientScope
{
    private readonly Compilation _compilation;
    private readonly Location _fallback;
    private readonly List<Fault> _faults = [];
    private readonly Dictionary<(string Type, string? Context), CodecModel> _codecs = [];
    private readonly Dictionary<ITypeSymbol, EnumModel> _enums = new(SymbolEqualityComparer.Default);

    public ClientScope(INamedTypeSymbol client, Compilation compilation, Location identifier, CancellationToken cancellationToken)
    {
        Client = client;
        _compilation = compilation;
        _fallback = identifier;
        CancellationToken = cancellationToken;
        Bases = new BaseInterfaces(this);
    }

    public INamedTypeSymbol Client { get; }

    public CancellationToken CancellationToken { get; }

    public TypeNames Types { get; } = new();

    public NameScope Members { get; } = new();

    /// <summary>The interfaces that the client derives from.</summary>
    public BaseInterfaces Bases { get; }

    /// <summary>Whether no client can be written.</summary>
    public bool HasFailed { get; private set; }

    public IReadOnlyList<Fault> Faults => _faults;

    public IEnumerable<CodecModel> Codecs => _codecs.Values.OrderBy(codec => codec.Field, StringComparer.Ordinal);

    public IEnumerable<EnumModel> Enums => _enums.Values.OrderBy(item => item.Method, StringComparer.Ordinal);

    /// <summary>Gives up without a word, because the compiler has told the reason.</summary>
    public void Fail() => HasFailed = true;

    public void Report(DiagnosticDescriptor descriptor, Location? location, params object[] arguments) =>
        Report(descriptor, location, properties: default, arguments);

    public void Report(DiagnosticDescriptor descriptor, Location? location, FaultProperty property, params object[] arguments) =>
        Report(descriptor, location, new[] { property }.ToEquatableArray(), arguments);

    private void Report(DiagnosticDescriptor descriptor, Location? location, EquatableArray<FaultProperty> properties, object[] arguments)
    {
        HasFailed = true;
        var place = location is not null && IsHere(location) ? location : _fallback;
        if (Bases.Tells(place))
        {
            return;
        }

        var texts = arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "").ToEquatableArray();
        var fault = new Fault(descriptor, place, texts) { Properties = properties };
        if (!_faults.Contains(fault))
        {
            _faults.Add(fault);
        }
    }

    public void Report(DiagnosticDescriptor descriptor, ISymbol symbol, params object[] arguments) =>
        Report(descriptor, symbol.Locations.Length > 0 ? symbol.Locations[0] : null, arguments);

    /// <summary>Whether a symbol is declared in the source at hand.</summary>
    public bool IsHere(ISymbol symbol) => symbol.Locations.Length > 0 && IsHere(symbol.Locations[0]);

    /// <summary>The codec of a type, cached in a field of the client.</summary>
    public CodecUse Codec(ITypeSymbol type, INamedTypeSymbol? context)
    {
        var name = Types[type];
        var contextName = context is null ? null : Types[context];
        if (TypeShape.HasMethodTypeParameter(type))
        {
            return new CodecUse(CodecKind.Serializer, name, Field: null, contextName);
        }

        if (!_codecs.TryGetValue((name, contextName), out var codec))
        {
            codec = new CodecModel(Members.Take("_" + CSharpText.CamelCase(TypeShape.Word(type))), name, contextName);
            _codecs.Add((name, contextName), codec);
        }

        return new CodecUse(CodecKind.Serializer, name, codec.Field, contextName);
    }

    /// <summary>The method that writes an enum's names.</summary>
    public string EnumMethod(INamedTypeSymbol type)
    {
        if (!_enums.TryGetValue(type, out var model))
        {
            model = EnumParser.Parse(type, Members.Take("NameOf" + type.Name), Types);
            _enums.Add(type, model);
        }

        return model.Method;
    }

    private bool IsHere(Location? location) => location?.SourceTree is { } tree && _compilation.ContainsSyntaxTree(tree);
}
