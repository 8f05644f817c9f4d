using Itential.Diagnostics.Generator.Model;

namespace Itential.Diagnostics.Generator.Emitting;

/// <summary>Writes the call of an intercepted method, by its name or by an accessor.</summary>
internal sealed class AccessedCall(InterceptorModel model, string index)
{
    public string Write(string self)
    {
        var method = model.Method;
        var arguments = method.Parameters.Select(parameter => parameter.Argument).ToList();
        if (model.Access == AccessKind.Direct)
        {
            var target = model.Receiver == ReceiverKind.None ? method.DeclaringType : self;
            return $"{target}.{method.Name}{InterceptorEmitter.TypeArguments(method.TypeParameters)}({string.Join(", ", arguments)})";
        }

        arguments.Insert(0, model.Receiver switch
        {
            ReceiverKind.None when model.Access == AccessKind.NamedTypeAccessor => "null",
            ReceiverKind.None => $"default({method.DeclaringType})!",
            ReceiverKind.Reference => "ref " + self,
            ReceiverKind.ReadOnlyReference => $"ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in {self})",
            _ => self,
        });
        return $"{Holder()}__accessor{index}{InterceptorEmitter.TypeArguments(method.TypeParameters)}({string.Join(", ", arguments)})";
    }

    // The type parameters of an accessor are the method's alone; those around it belong to a class that holds it.
    private string Holder() =>
        model.OuterTypeParameters.Count == 0 ? "" : $"__Accessors{index}{InterceptorEmitter.TypeArguments(model.OuterTypeParameters)}.";
}
