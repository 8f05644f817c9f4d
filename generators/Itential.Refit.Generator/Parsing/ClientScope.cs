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
    private readonly FileParser _file;
    private readonly List<Fault> _faults = [];
    private readonly Dictionary<(string Type, string? Context, string? MediaType, EnvelopeModel? Envelope), CodecModel> _codecs = [];
    private readonly List<VerbModel> _verbs = [];
    private readonly Dictionary<(string Interface, string Type), ConverterModel> _converters = [];
    private readonly Dictionary<ITypeSymbol, EnumModel> _enums = new(SymbolEqualityComparer.Default);

    public ClientScope(INamedTypeSymbol client, Compilation compilation, Location identifier, CancellationToken cancellationToken)
    {
        Client = client;
        _compilation = compilation;
        _fallback = identifier;
        CancellationToken = cancellationToken;
        Bases = new BaseInterfaces(this);
        Json = new JsonUses(this);
        _file = new FileParser(compilation);
        Types = new TypeNames(_file.Aliases);
    }

    public INamedTypeSymbol Client { get; }

    public CancellationToken CancellationToken { get; }

    public TypeNames Types { get; }

    /// <summary>What the client's file begins with.</summary>
    public FileModel File => _file.Parse(Types.Written);

    /// <summary>What another file begins with that names the client's interface.</summary>
    public FileModel FileOfInterface => _file.Parse([Client]);

    public NameScope Members { get; } = new();

    /// <summary>The interfaces that the client derives from.</summary>
    public BaseInterfaces Bases { get; }

    /// <summary>What is read and written as JSON.</summary>
    public JsonUses Json { get; }

    /// <summary>Whether no client can be written.</summary>
    public bool HasFailed { get; private set; }

    public IReadOnlyList<Fault> Faults => _faults;

    public IEnumerable<CodecModel> Codecs => _codecs.Values.OrderBy(codec => codec.Field, StringComparer.Ordinal);

    /// <summary>The verbs that no property of HttpMethod is.</summary>
    public IReadOnlyList<VerbModel> Verbs => _verbs;

    public IEnumerable<ConverterModel> Converters => _converters.Values.OrderBy(item => item.Field, StringComparer.Ordinal);

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
        var place = Place(location);
        if (Bases.Tells(place))
        {
            return;
        }

        var texts = arguments.Select(argument => string.Format(CultureInfo.InvariantCulture, "{0}", argument)).ToEquatableArray();
        var fault = new Fault(descriptor, place, texts) { Properties = properties };
        if (!_faults.Contains(fault))
        {
            _faults.Add(fault);
        }
    }

    /// <summary>A place in the source at hand: the given one, else the interface.</summary>
    public Location Place(Location? location) => location is not null && IsHere(location) ? location : _fallback;

    public void Report(DiagnosticDescriptor descriptor, ISymbol symbol, params object[] arguments) =>
        Report(descriptor, symbol.Locations.FirstOrDefault(), arguments);

    /// <summary>The version of the runtime that the client calls.</summary>
    public required Version RuntimeVersion { get; init; }

    /// <summary>Whether the client can reach a member.</summary>
    public bool IsAccessible(ISymbol member) =>
        member.DeclaredAccessibility is not (Accessibility.Internal or Accessibility.ProtectedAndInternal)
        || SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly)
        || member.ContainingAssembly.GivesAccessTo(_compilation.Assembly);

    /// <summary>Whether a symbol is declared in the source at hand.</summary>
    public bool IsHere(ISymbol symbol) => IsHere(symbol.Locations.FirstOrDefault());

    /// <summary>The codec of a type, cached in a field of the client.</summary>
    public CodecUse Codec(ITypeSymbol type, INamedTypeSymbol? context, string? mediaType = null)
    {
        Json.Add(type, context);
        return Codec(type, context, mediaType, envelope: null);
    }

    /// <summary>The codec of a value in an envelope, cached in a field of the client.</summary>
    /// <param name="type">The value.</param>
    /// <param name="envelope">The envelope, closed where it is generic.</param>
    /// <param name="isRead">Whether the envelope itself is read.</param>
    /// <param name="context">The JSON context.</param>
    public CodecUse Codec(ITypeSymbol type, ITypeSymbol envelope, bool isRead, INamedTypeSymbol? context)
    {
        Json.Add(isRead ? envelope : type, context);
        var isOptional = type.NullableAnnotation == NullableAnnotation.Annotated;
        return Codec(type, context, mediaType: null, new EnvelopeModel(Types[envelope], isRead, isOptional));
    }

    /// <summary>The property of HttpMethod that is the verb, or the field that holds it.</summary>
    public string Verb(VerbFacts verb)
    {
        if (verb.Property is { } property)
        {
            return KnownNames.HttpMethod + "." + property;
        }

        var model = _verbs.Find(item => item.Name == verb.Method);
        if (model is null)
        {
            model = new VerbModel(Members.Take("s_verb" + string.Concat(verb.Method.Where(char.IsLetterOrDigit))), verb.Method);
            _verbs.Add(model);
        }

        return model.Field;
    }

    /// <summary>What the compiler makes of a piece of source.</summary>
    public IOperation? Operation(SyntaxNode node) =>
        _compilation.ContainsSyntaxTree(node.SyntaxTree) ? _compilation.GetSemanticModel(node.SyntaxTree).GetOperation(node, CancellationToken) : null;

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

    /// <summary>The static field of a query converter.</summary>
    public string Converter(INamedTypeSymbol type, INamedTypeSymbol through)
    {
        var key = (Types[through], Types.NotNull(type));
        if (!_converters.TryGetValue(key, out var model))
        {
            model = new ConverterModel(Members.Take("s_" + CSharpText.CamelCase(type.Name)), key.Item1, key.Item2);
            _converters.Add(key, model);
        }

        return model.Field;
    }

    /// <summary>Whether the client may name a symbol.</summary>
    public bool CanAccess(ISymbol symbol) => _compilation.IsSymbolAccessibleWithin(symbol, _compilation.Assembly);

    private bool IsHere(Location? location) => location?.SourceTree is { } tree && _compilation.ContainsSyntaxTree(tree);

    private CodecUse Codec(ITypeSymbol type, INamedTypeSymbol? context, string? mediaType, EnvelopeModel? envelope)
    {
        var name = Types[type];
        var contextName = context is null ? null : Types[context];
        CodecModel? codec = null;
        if (!TypeShape.HasMethodTypeParameter(type) && !_codecs.TryGetValue((name, contextName, mediaType, envelope), out codec))
        {
            codec = new CodecModel(Members.Take("_" + CSharpText.CamelCase(TypeShape.Word(type))), name, contextName, mediaType);
            _codecs.Add((name, contextName, mediaType, envelope), codec);
        }

        return new CodecUse(CodecKind.Serializer, name, codec?.Field, contextName, mediaType) { Envelope = envelope };
    }
}
