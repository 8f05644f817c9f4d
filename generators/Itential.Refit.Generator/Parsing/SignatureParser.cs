using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Asks whether a class in another file can repeat the signature of a method.</summary>
internal sealed class SignatureParser(ClientScope scope)
{
    /// <summary>Whether it can; tells why not.</summary>
    public bool Check(IMethodSymbol method)
    {
        if (method.IsVararg)
        {
            return Refuse(method, method.Locations.FirstOrDefault(), "has a variable argument list, so the client cannot repeat it; use 'params'");
        }

        if (!scope.IsAccessible(method))
        {
            return Refuse(method, method.Locations.FirstOrDefault(), "is internal to another assembly, so the client cannot implement it; make it public there");
        }

        var isGood = Check(method, method.ReturnType, method);
        foreach (var parameter in method.Parameters)
        {
            isGood &= Check(method, parameter.Type, parameter);
        }

        return isGood;
    }

    private bool Check(IMethodSymbol method, ITypeSymbol type, ISymbol owner)
    {
        // What is bound at run time has a message of its own.
        if (type is not IDynamicTypeSymbol && TypeAccess.ObstacleInSignature(type) is { } obstacle)
        {
            return Refuse(method, Place(owner), $"uses the type '{TypeNames.Short(type)}', which is {obstacle}, so the client cannot name it; use a type that other files can use");
        }

        return true;
    }

    private bool Refuse(IMethodSymbol method, Location? place, string reason)
    {
        scope.Report(DiagnosticDescriptors.SignatureNotSupported, place, method.Name, reason);
        return false;
    }

    private Location? Place(ISymbol owner)
    {
        var syntax = owner.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(scope.CancellationToken) switch
        {
            MethodDeclarationSyntax method => method.ReturnType,
            ParameterSyntax parameter => parameter.Type,
            _ => null,
        };
        return syntax?.GetLocation() ?? owner.Locations.FirstOrDefault();
    }
}
