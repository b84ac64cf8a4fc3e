// What every .NET program needs to start.
return;
