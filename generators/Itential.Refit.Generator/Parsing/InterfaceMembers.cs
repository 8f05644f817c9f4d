using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>The members of an interface and its bases that have no body.</summary>
internal sealed class InterfaceMembers
{
    private readonly List<InterfaceMember> _toImplement = [];
    private readonly List<(IPropertySymbol Property, bool IsOpen)> _values = [];
    private IAssemblySymbol? _attributes;

    private InterfaceMembers()
    {
    }

    public IReadOnlyList<InterfaceMember> ToImplement => _toImplement;

    /// <summary>The properties whose values go into requests, and whether no interface gives them a body.</summary>
    public IReadOnlyList<(IPropertySymbol Property, bool IsOpen)> Values => _values;

    public bool HasRequests { get; private set; }

    /// <summary>Whether the attributes come with the runtime that clients call. To be asked where there are requests.</summary>
    public bool HasRuntime => _attributes!.GetTypeByMetadataName(KnownNames.RuntimeType) is not null;

    public Version RuntimeVersion => _attributes!.Identity.Version;

    public bool IsDisposable { get; private set; }

    public static InterfaceMembers Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var members = new InterfaceMembers();
        var implemented = Implemented(type);
        members.Add(type, implemented, cancellationToken);
        foreach (var ancestor in type.AllInterfaces)
        {
            members.Add(ancestor, implemented, cancellationToken);
        }

        return members;
    }

    private void Add(INamedTypeSymbol type, HashSet<ISymbol>? implemented, CancellationToken cancellationToken)
    {
        if (type.SpecialType == SpecialType.System_IDisposable)
        {
            IsDisposable = true;
            return;
        }

        foreach (var member in type.GetMembers())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (InterfaceValue.IsMarked(member))
            {
                _values.Add(((IPropertySymbol)member, member.IsAbstract && implemented?.Contains(member) != true));
                continue;
            }

            if (!member.IsAbstract || member is INamedTypeSymbol || implemented?.Contains(member) == true || IsAccessor(member))
            {
                continue;
            }

            var verb = member is IMethodSymbol { IsStatic: false } ? VerbOf(member) : null;
            if (verb is not null)
            {
                HasRequests = true;
                _attributes ??= AttributeKinds.Declaring(verb);
            }

            if (IsRepeated(member, verb))
            {
                continue;
            }

            _toImplement.Add(new InterfaceMember(member, verb));
        }
    }

    /// <summary>Whether a member declares anew, without a verb, what its base has one for.</summary>
    private static bool IsRepeated(ISymbol member, AttributeData? verb) =>
        verb is null && member is IMethodSymbol { ExplicitInterfaceImplementations: { Length: > 0 } slots } && slots[0].IsAbstract && VerbOf(slots[0]) is not null;

    private static AttributeData? VerbOf(ISymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (AttributeKinds.IsVerb(AttributeKinds.Of(attribute)))
            {
                return attribute;
            }
        }

        return null;
    }

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };

    /// <summary>What a derived interface gives a body to, or another verb.</summary>
    private static HashSet<ISymbol>? Implemented(INamedTypeSymbol type)
    {
        if (type.AllInterfaces.Length == 0)
        {
            return null;
        }

        HashSet<ISymbol>? implemented = null;
        foreach (var member in type.AllInterfaces.Add(type).SelectMany(item => item.GetMembers()))
        {
            foreach (var target in Targets(member))
            {
                (implemented ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Add(target);
            }
        }

        return implemented;
    }

    private static IEnumerable<ISymbol> Targets(ISymbol member) => member switch
    {
        IMethodSymbol { IsAbstract: true } method when method.ExplicitInterfaceImplementations.Length == 0 || VerbOf(method) is null => [],
        { IsAbstract: true } and not IMethodSymbol => [],
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        IEventSymbol @event => @event.ExplicitInterfaceImplementations,
        _ => [],
    };
}
