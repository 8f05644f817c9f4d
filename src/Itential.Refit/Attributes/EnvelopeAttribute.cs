namespace Itential.Refit;

/// <summary>
/// Names what the answer wraps its value in, so that the method returns the value alone. A method that returns the envelope itself, without
/// this attribute, gives all of it.
/// </summary>
/// <remarks>
/// An answer whose envelope tells of an error, or holds no value where one is declared, is an <see cref="ApiException"/> whatever its status. A
/// result that is declared nullable may be missing.
/// </remarks>
/// <param name="envelope">
/// An open generic type such as <c>typeof(Data&lt;&gt;)</c> that implements <see cref="IEnvelope{T}"/> of its only type parameter, read in one
/// pass; or a type that implements <see cref="IBodyEnvelope"/>, for values whose place differs from answer to answer.
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EnvelopeAttribute(Type envelope) : Attribute
{
    /// <summary>The envelope's type.</summary>
    public Type Envelope { get; } = envelope;
}
