"""`multaqa up`: one process that starts and watches the database, the queue, the worker, beat and the web server.

Standard library only. It imports no app and no Django, so that it stays small and can say one clear
sentence when something is missing. Production does not use it: there, containers or systemd do this work.
"""
